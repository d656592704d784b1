/** How people ask when, where and by whom an article that they name was published, beside `TALK` and `ARTICLES`. Rules for `grammar`. */
export const FACTS = `
who-publishes: ai | <paper-of> | <paper> | báo/đài/phòng/ban/bên/khoa/sở nào | cơ quan nào | đơn vị nào | tổ chức nào
posts: đăng | đăng tải | đăng báo | đưa tin
issues: <posts> | công bố | ra | viết | xuất bản | phát hành | cập nhật
posted: được? <posts> từ? <when> | <when> <posts> | được? <posts> ở/trên/bởi/bên? <who-publishes> | <is>? do? <who-publishes> <posts>
issued: được? <issues> từ? <when> | được? <issues> ở/trên/bởi? <who-publishes> | <is>? do? <who-publishes> <issues> | của <who-publishes> | <is>? ai viết
 | tác giả <is>? ai
too: và? <posted> | và? <issued> | và? <when> | và? của? <who-publishes>
closes-posted: <posted> <too>? <too>? | <issued> và? <posted>
closes-issued: <posted> <too>? <too>? | <issued> <too>? <too>?
opens-when: when <be> <the-story> on/about/of? | where <be> <the-story> on/about/of? | when/where did <the-story> on/about/of?
closes-when: published | posted | come out | appear
opens-who: who published/posted <the-story> on/about/of? | <outlet> published/posted <the-story> on/about/of?
opens-one: cái/bản/cuốn? <count>? <noun> về? | tin về
`;

/** Words one of which stands in whatever asks so. */
export const FACT_ANCHORS = "đăng đưa công ra viết xuất phát cập của tác published posted appear come";

/** What makes another thing of "bài" than an article. */
export const NO_ARTICLES = "hát thơ ca toán tập văn vè giảng luận thuốc nhạc học thi dự";
