## Greeting and help

start = Hello! I answer questions with word-for-word quotes from { $documents ->
        [one] one article
       *[other] { $documents } articles
    }, each with its source so that you can check it:
    { $titles }

    Just type your question. For example:
help = You ask, I find the passage that answers in the articles and quote it word for word, with its source. I never write anything of my own.

    • In this chat: just type your question.
    • Follow-ups: reply to my answer, or type “what about …?”, “why?”, “more details”.
    • In groups: /ask and your question, or mention @{ $bot }.
    • Anywhere: type @{ $bot } and a few words to find and send a quote.

    /sources – the articles
    /saved – the quotes that you saved (☆)
    /language – Vietnamese or English
    /privacy – what I remember
    /forget – delete what I remember about you
help-admin = You also look after the articles:

    • To add one: send me a file, or /add and then paste or forward it.
    • /remove takes an article out, /restore brings its previous version back.
    • /gaps – questions without an answer; /digest – a weekly summary
    • /reload reads the folder again; /status, /stats – how things are
    • /explain – why a question is answered as it is
    • /audit – who changed what; /admins – those who look after the articles
remark-greeting = Hello! What would you like to know from the articles?
remark-thanks = You’re welcome. Just ask if there is anything else.
remark-parting = All right. Ask me whenever you like.
remark-who = I am a bot that quotes: you ask, I look in { $documents ->
        [one] one article
       *[other] { $documents } articles
    } and quote word for word, with the source. Try:
remark-machine = I am a program that finds and quotes. No AI writes my words: every quote stands in an article. Try:
remark-maker = I am a program, run by those who look after these articles. I only find and quote. Try:
remark-cost = Asking me costs nothing. Try:
remark-human-wanted = Nobody sits here but me, a program. To write to someone, see in /sources who published each article. What the articles tell you can ask me:
remark-ability = Ask me about what { $documents ->
        [one] one article says
       *[other] { $documents } articles say
    }: I find the passage that answers and quote it word for word, with its source. All ways to ask: /help. For example:
remark-work = That is beyond me: I only find and quote what the articles say. Try:
remark-sum = Sums are not my thing, I only find and quote what the articles say. Try:
remark-order = I only quote the articles, word for word. Try:
remark-complaint = I am sorry. Please ask again in other words; the more precise, the better I can look. For example:
remark-complaint-why = I am sorry. What was wrong with that answer?
remark-rude = I am sorry if I annoyed you. Please ask again in other words. For example:
remark-praise = Thank you! Just ask if there is anything else. For example:
remark-affection = How kind of you! I am only a bot, but always glad to look things up for you. Try:
remark-laughter = Glad you are having fun! What would you like to know from the articles? For example:
remark-small-talk = I am here, and glad to look things up for you. Try:
unknown-command = I don't know this command. Just type your question, or see /help.
not-a-text = I can only read text. Please type your question.
empty-question = I don't see a question yet. Please type a few words about what you want to know.
ask-usage = Please type your question right after /ask, or reply to a message with /ask.
welcome = Hello everyone! Ask me with /ask and your question, or mention @{ $bot }. Admins can adjust me in /settings.
error = Sorry, something went wrong on my side. Please try again in a few minutes.
limited = That is faster than I can follow: at most { $limit } questions a minute. Please wait a minute and ask again.

## The answer

citation-section = section “{ $section }”
date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  } { $year }
citation-page = page{"\u00A0"}{ $page }
citation-paragraph = paragraph{"\u00A0"}{ $paragraph }
citation-caption = photo caption
citation-related = teaser of a related article
follow-up = Following up on “{ $question }”
more-nothing = I have quoted nothing for that question yet, so there is nothing more to read. Please ask it in other words.
lead-note = I write no summaries of my own. This is how the article just quoted begins, word for word:
articles-in-vietnamese = The articles are in Vietnamese; I quote them as they are.
doubt = I could not find a passage that surely answers; the closest is:
nothing = The articles say nothing about this.
nothing-missing = The articles do not mention { $words }.
nothing-hint = Try other words, or see in /sources which articles there are.
nothing-nearest = The nearest to your question is:
nearest-heading = Not an answer, but near your question:

button-context = Context
button-open = In the article
button-quote = « Quote
button-share = Share
button-nearest = Show the nearest passages
button-view = View privately
button-publish = Show to the group

tap-forgotten = This answer is too old for me to remember. Please ask again.
tap-renewed = That button was made by an earlier version. I have just put new ones in its place: please tap again.
tap-old = That button was made by an earlier version and means nothing any more. Please send your question or command again.
tap-changed = The article has changed and this passage is gone. Please ask again.
tap-published = Everyone can see this answer now.
tap-not-yours = This button is for the person who asked.
tap-document-gone = This article is no longer there.

vote-up = Thank you!
vote-down = Thank you, we will look into it.
vote-what-was-wrong = What was wrong?
reason-wrong-passage = Wrong passage
reason-incomplete = Incomplete
reason-off-topic = Off topic

private-note = I have looked. Tap the button below; only you will see the answer.

## Searching from anywhere

example-about = What does “{ $title }” say?
inline-nothing = Nothing found
inline-nothing-hint = The articles say nothing about this
inline-ask-privately = Ask in a private chat

## Articles

sources = { $documents ->
        [one] I answer from one article. Choose its number to open it:
       *[other] I answer from { $documents } articles. Choose a number to open one:
    }
about-newest = The newest article:
about-date = Date of publication:
about-author = The writer’s name, where there is one, stands in the article itself. Where and when it was published:
about-writer = Who published it, who wrote it, and when:
about-publisher = Published by:
about-link = Tap a title to open the original:
about-no-link = The original is right here: tap a button below to read it.
about-source = Every answer of mine is quoted word for word from:
about-doubt = I quote word for word and add nothing. You can check it in the article itself:
button-sources = The articles
source-size = { $passages ->
        [one] one paragraph
       *[other] { $passages } paragraphs
    }
button-read = Read on
button-list = « All articles
button-card = « About the article

## Everyone's own choice

language = Which language shall I speak?
language-set = From now on I'll speak English with you.
privacy = To keep the buttons below an answer working, I keep your questions, their answers and your votes for { $answers } days. Questions that found no answer are kept for { $unanswered } days so that articles can be added, without the name of the person who asked. The language you chose and the quotes you saved (☆) are kept until you delete them.

    { $meaning ->
        [yes] To search by meaning, the words of questions and the articles go to a server that whoever runs this bot chose, without your name or id; nobody else receives any of this.
       *[no] Nobody else receives any of this.
    } /forget deletes all that I remember about you.
privacy-with-askers = To keep the buttons below an answer working, I keep your questions, their answers and your votes for { $answers } days. Questions that found no answer are kept for { $unanswered } days so that articles can be added, together with the Telegram id of the person who asked. The language you chose and the quotes you saved (☆) are kept until you delete them.

    { $meaning ->
        [yes] To search by meaning, the words of questions and the articles go to a server that whoever runs this bot chose, without your name or id; nobody else receives any of this.
       *[no] Nobody else receives any of this.
    } /forget deletes all that I remember about you.
forget = Delete all that I remember about you: questions, votes, saved quotes, language? The buttons below earlier answers will stop working.
button-yes = Yes
button-no = No
not-forgotten = Nothing was deleted.
forgotten = Deleted. I remember nothing about you.

## Saved quotes

saved = { $quotes ->
        [one] You keep one quote. Choose its number to open it:
       *[other] You keep { $quotes } quotes, the latest first. Choose a number to open one:
    }
saved-none = You keep no quotes yet. Tap ☆ below an answer to keep it.
saved-kept = ★ Saved. See it again with /saved in your private chat with me.
saved-removed = No longer saved.
saved-full = Your list is full. Remove some in /saved, then save this one again.
saved-privately = Only you see your saved quotes: please send me /saved in our private chat.
button-export = Download (.txt)
button-saved-remove = Remove

## Groups

help-group = In this group there are three ways to ask me:

    • /ask and your question, or /ask below a message that holds a question
    • mention @{ $bot } in your question
    • reply to my last answer

    { $seen }

    /sources – the articles
    /settings – how I answer here, which the admins of the group choose
help-group-off = The admins of this group do not want me to answer here. Please ask me in a private chat.

    /sources – the articles
    /settings – how I answer here, which the admins of the group choose
group-public = Everyone in the group sees the answers.
group-private = Only the asker sees an answer.
group-off-told = The admins of this group chose that I do not answer here. Please ask me in a private chat.
settings = How I answer in this group:
settings-private = This command is for groups. Here you can choose your language with /language.
settings-refused = Only admins of this group can change this.
settings-saved = Saved.
settings-public = Everyone sees answers
settings-just-asker = Only the asker sees them
settings-off = No answers
settings-own-language = Each their own

## Administration

admins-only = This command is for those who look after the articles. Just ask me about their content!
admins-privately = Let's do this in our private chat: please send me the command there.
tap-admins-only = This button is for those who look after the articles.
tap-lapsed = This button was used already or has lapsed. Please begin again.
progress = Reading the articles: { $done } of { $total }…
progress-checking = Building and checking the new version…
progress-dry-run = Reading and trying it…
button-cancel = Cancel
button-done = Done
cancelled = Cancelled; nothing has changed.
nothing-to-cancel = There is nothing begun that could be cancelled.

reload-swapped = The articles were read again in { NUMBER($seconds, maximumFractionDigits: 1) } s; answers now follow the new version.
reload-nothing-new = The articles are as they were, there was nothing to read again.
reload-refused = Not changed: a file needs mending. Answers still follow the old version.
reload-refused-pins = Not changed: { $pins ->
        [one] one pinned question
       *[other] { $pins } pinned questions
    } would no longer be answered rightly. Answers still follow the old version.
reload-failed = Not changed. Answers still follow the old version.
reload-broken = To be mended:
reload-broken-pins = { $pins ->
        [one] One pinned question is
       *[other] { $pins } pinned questions are
    } no longer answered rightly:
reload-pin-gone = the pinned passage is gone
button-all-problems = All that needs a look ({ $problems })
button-accept = Use the new version anyway
reload-added = New:
reload-changed = Changed:
reload-removed = Removed:
reload-unchanged = Unchanged: { $files ->
        [one] one file
       *[other] { $files } files
    }.
reload-passages = { $passages ->
        [one] one paragraph
       *[other] { $passages } paragraphs
    }
reload-problems = Please look at:
reload-no-problems = Nothing needs a look.
reload-more = … and { $more } more.

change-refused = Nothing was written; the articles are as they were:
change-made = Changed: { $file }.
change-waits = This change stands in the folder, but it is not in use yet.
button-undo = Undo
undone = Undone. All is as it was.
undone-but = Undone.

## Adding, removing and restoring articles

add-what = Send or forward the article here, in as many messages as it takes; the first line becomes its title. Or send one .md, .txt, .html, .pdf or .docx file.
draft-part = Received: { $parts ->
        [one] one part
       *[other] { $parts } parts
    }, { $characters } characters. Send more if there is more, or tap Done.
draft-full = That is too long for messages: I kept the first { $parts } parts, { $characters } characters. Tap Done, or send the whole article as a file.
upload-refused = I could not add this file:
upload-waits = Received. { $ahead ->
        [one] One more comes
       *[other] { $ahead } others come
    } first…
upload-busy = { $ahead } articles are still waiting for me. Please send this one again in a moment.
upload-other-list = Of .yaml files I take only glossary.yaml (words that mean the same) and questions.yaml (pinned questions). Please save an article as .md, .txt, .html, .pdf or .docx.
upload-failed = I could not fetch the file from Telegram. Please send it again.
upload-same = This article stands in the folder already, word for word: { $file }
upload-outdated = The articles have changed since the preview. Please send the article again to see a new one.
preview-no-date = no date known
preview-url = Address:
preview-file = File:
preview-replaces = It seems to be another version of “{ $title }” ({ $because }).
preview-same-address = same address
preview-same-title = same title
preview-same-text = almost the same text
preview-breaks = ⚠️ Pinned questions that would no longer get their answer:
preview-mends = ✓ Pinned questions that would get their answer:
preview-warnings = ⚠️ Please look at this in the file:
preview-unchecked = The folder is large, so its pinned questions are tried when this is written.
list-adds = { $items ->
        [one] New:
       *[other] { $items } new:
    }
list-removes = { $items ->
        [one] Gone:
       *[other] { $items } gone:
    }
list-keep = Shall it take the place of the present file?
list-same = This file is no different from the { $file } in use.
preview-add = Shall I add this article?
preview-replace-or-add = Shall it replace the earlier one, or be added beside it?
button-add = Add
button-edit = ✏️ Edit details
button-back = « Back
edit-label-title = Title
edit-label-date = Date
edit-label-publisher = Publisher
edit-label-url = Address
edit-title = Please send the article's new title.
edit-date = Please send the article's date, for example 7/5/2025.
edit-publisher = Please send the name of the publisher.
edit-url = Please send the article's address, beginning with https://
edit-wrong-date = I cannot read this date. Please send it again, for example 7/5/2025.
edit-wrong-url = This is no address yet. Please send it again, beginning with https:// or http://
edit-too-long = Too long, or empty. Please send it again, at most { $limit } characters.
button-replace = Replace
remove-which = Which article shall go? It can be brought back with /restore.
remove-sure = Remove this article from the answers?

    { $document }
button-remove = Remove
restore-which = Which file's previous version shall come back?
restore-nothing = There is no previous version to bring back yet.
restore-sure = Bring back this file's previous version? The present one, if there is one, becomes the previous.

    { $document }
button-restore = Bring back

## Questions without an answer

unanswered = { $unanswered ->
        [one] One question was not answered well. Choose its number to deal with it:
       *[other] { $unanswered } questions were not answered well, most asked first. Choose a number to deal with it:
    }
unanswered-more = … and { $more } that were asked less often; they come up as you deal with these.
unanswered-none = There is no question without an answer. Wonderful!
unanswered-times = { $count ->
        [one] once
       *[other] { $count } times
    }
unanswered-similar = { $others ->
        [one] one other wording
       *[other] { $others } other wordings
    }
unanswered-follow-up = “{ $question }”, following “{ $before }”
unanswered-read-as = I read it as: { $question }
unanswered-last = last on { $date }
unanswered-nothing = no answer
unanswered-down = voted down 👎
unanswered-down-reason = voted down 👎: { $reason }
unanswered-unsure = an unsure answer
unanswered-askers = Asked by: { $askers }
unanswered-nearest = The nearest passages:
unanswered-no-nearest = No passage is near this question.
tap-unanswered-gone = This question is no longer there.
button-list-unanswered = « All questions
button-pin = 📌 Pin
button-words = Add synonyms
button-write = Write an article
button-out-of-scope = Out of scope
pin-which = Pin “{ $question }”: which passage must answer it from now on? I stop any reload that breaks this, and tell you.
button-pin-nothing = None of them
pinned = Pinned “{ $question }”. From now on I try this question at every reload.
pinned-answer = Pinned. From now on “{ $question }”, and questions that mean the same, are answered by the passage “{ $words }”. To take it back, tap 📌 again, or the button below.
unpinned-answer = Unpinned “{ $question }”. From now on I look for its answer again.
tap-pinned-already = This question is pinned already.
tap-pin-does-not-hold = The question is not answered like that yet, so it cannot be pinned. Please add synonyms or an article first.
words-which = For “{ $question }”: send the words that mean the same, with commas between, the article's own word first. For example: Tổng Bí thư, TBT, General Secretary
words-too-few = I need two to twenty words with commas between. Please send them again.
words-added = Added to the glossary: { $words }.
write-what = Send or forward the article that answers “{ $question }” here, in as many messages as it takes, or as one file; the first line becomes its title.
left-out = “{ $question }” is out of scope now; /gaps will not list it again.

digest-is-on = I send you a summary every week. To stop: /digest off
digest-is-off = You do not get the weekly summary. To get it: /digest on
digest = This past week:
digest-unanswered = { $unanswered ->
        [one] One question was
       *[other] { $unanswered } questions were
    } not answered well, see /gaps:

## How things are

status-knowledge = Version of the articles: { $version }
status-size = { $documents } articles, { $passages } paragraphs, { $questions } pinned questions
status-problems = { $problems } files need a look; /reload names them
meaning-progress = Ordered by meaning: { $done }/{ $total } paragraphs
status-meaning-trouble = Not ordered by meaning for now, by words instead: { $trouble ->
    [late] the embeddings server answers too late
    [out-of-reach] the embeddings server cannot be reached
    [refused] the embeddings server refuses the request; check EMBEDDINGS_API_KEY, EMBEDDINGS_MODEL and EMBEDDINGS_ROLES
    [overloaded] the embeddings server has too much to do
    [garbage] what the embeddings server sends cannot be used
    [store] vectors cannot be written to the data folder
   *[failing] the embeddings server fails
}
status-memory = Memory: { $megabytes } MB
status-uptime = Running for { $uptime }
status-duration = { $days ->
        [0] { $hours } h { $minutes } min
       *[other] { $days } d { $hours } h { $minutes } min
    }
status-given-up = Given up, since Telegram took nothing for a day: { $replies } { $replies ->
    [one] reply
   *[other] replies
  } (latest: { $times })
status-away = The database cannot be reached since { $since }. Questions are answered from the last articles; nothing can be changed.
status-contact = In contact with Telegram: { $seconds } s ago
status-error = Last error: { $error }
status-no-error = none
stats = Questions a day in the last { $days } days: █ answered with a quote, ░ without an answer.
stats-day = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
  }
stats-bar = { $answered }/{ $refused }
stats-stretches = Today · last 7 days · last 30 days:
stats-values = { $today } · { $week } · { $month }
stats-asked = Questions
stats-answered = Answered with a quote
stats-refused = Without an answer
stats-shares = Share answered
stats-share = { $share }%
stats-up = Praised 👍
stats-down = Voted down 👎
stats-inline = Searches typed in other chats (@bot)
stats-chosen = Quotes sent from there
stats-limited = Turned away for asking too fast
stats-nothing = no questions
stats-summary = { $asked ->
        [one] one question
       *[other] { $asked } questions
    } ({ $answered } answered with a quote, { $refused } without an answer: { $share }% answered), praised 👍 { $up } and voted down 👎 { $down } times; { $inline } typed searches from other chats (@bot), { $chosen } quotes sent from there; { $limited } turned away for asking too fast.
stats-unanswered = { $unanswered ->
        [one] One question waits
       *[other] { $unanswered } questions wait
    } for a better answer, see /gaps.
explain-what = Please type a question right after /explain.
explain-found = Answered, with a confidence of { $confidence } %.
explain-nothing = Not answered: the confidence is only { $confidence } %.
explain-value = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
explain-score = Sum
explain-doubt = In doubt: the confidence is only { $confidence } %.
explain-because-answer-type = nothing of the kind asked for stands there
explain-because-vague = nothing of the kind asked for stands there
explain-because-unnamed = a name is asked for, and none stands there
explain-because-unlinked = a name stands there, but not near whom it is asked for
explain-because-name = a name is not there
explain-because-office = the office is not there, or is another's
explain-because-title = the title is not there
explain-because-year = the year is not there
explain-because-count = no number of them stands there
explain-because-figure = the number there is of something else
explain-because-attribute = what is asked of them is told nowhere there
explain-because-outdated = what stands there was so years before
explain-because-other-year = what stands there is of another year
explain-because-provision = there is no such place
explain-because-relation = what is asked about is not said there
explain-because-nothing = no passage holds any of the words
feature-words = Words
feature-pairs = Pairs
feature-sentence = Best sentence
feature-sentence-pairs = Its pairs
feature-neighbours = Neighbours
feature-stretch = Close together
feature-repeated = Repeated
feature-answer-type = Kind asked for
feature-near = Near the answer
feature-asked = Question answered
feature-recent = Newest article
feature-holder = Office holder
feature-provision = Place in a law
feature-range = Rule holds
feature-adjacent = Beside
feature-aside = Caption
feature-standing = Beside others
feature-meaning = Meaning

audit = { $total ->
        [one] One change
       *[other] { $total } changes
    }, the latest first:
audit-empty = Nothing has been changed yet.
audit-reload = reload
audit-add = added
audit-replace = replaced
audit-remove = removed
audit-restore = brought back
audit-undo = undone
audit-pin = pinned a question
audit-unpin = unpinned a question
audit-words = added synonyms
audit-out-of-scope = out of scope
audit-admin-add = added an admin
audit-admin-remove = removed an admin

admins = Those who look after the articles:
admins-by-configuration = set in the configuration
admins-by = added by { $by } on { $date }
admins-how = To add or remove: /admins add 123456, /admins remove 123456, or reply to that person's message.
admins-who = I don't know who that is. Give the Telegram id of a person, or reply to their message. Groups, channels, bots and anonymous people cannot be admins.
admins-sure = Let { $name } (id { $id }) look after the articles? They will be able to add, change and remove articles, and to choose other admins.
admins-sure-stranger = Let the person with the id { $id } look after the articles? They never wrote to me, so I do not know their name: please check the id. They will be able to add, change and remove articles, and to choose other admins.
admins-told = { $by } has just let { $person } look after the articles. If that is wrong, remove them with /admins.
button-appoint = Yes
admins-added = { $person } looks after the articles now, too.
admins-already = { $id } is an admin already.
admins-removed = { $id } no longer looks after the articles.
admins-none = { $id } is no admin.
admins-configured = { $id } is set in the configuration (ADMIN_IDS) and cannot be removed here.
button-admin-remove = Remove { $id }

## Command menu and introduction

command-ask = Ask the articles
command-sources = The articles
command-saved = Quotes that you saved
command-help = How to ask
command-language = Vietnamese or English
command-privacy = What I remember
command-forget = Delete what I remember about you
command-settings = How I answer in this group
command-reload = Read the articles again
command-add = Add an article
command-remove = Remove an article
command-restore = Bring back an article's previous version
command-gaps = Questions without an answer
command-digest = Weekly summary
command-stats = Figures
command-status = How I am
command-explain = Why a question is answered as it is
command-audit = Who changed what
command-admins = Those who look after the articles
command-cancel = Cancel what you have begun
bot-description = Ask a question and get a word-for-word quote from the articles, with its source and a link to the very place. Where the articles do not answer, the bot says so.
bot-short-description = Answers with word-for-word quotes and their sources.
