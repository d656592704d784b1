## Greeting and help

start = Hello! I answer questions with word-for-word quotes from { $documents ->
        [one] one article
       *[other] { $documents } articles
    }, each with its source so that you can check it:
    { $titles }

    Just type your question. For example:
help = You ask, I find the passage that answers in the articles and quote it word for word, with its source. I never write anything of my own.

    • In this chat: just type your question.
    • Follow-ups: reply to my answer, or type “what about …?”.
    • In groups: /ask and your question, or mention @{ $bot }.
    • Anywhere: type @{ $bot } and a few words to find and send a quote.

    /sources – the articles
    /language – Vietnamese or English
    /privacy – what I remember
    /forget – delete what I remember about you
unknown-command = I don't know this command. Just type your question, or see /help.
not-a-text = I can only read text. Please type your question.
empty-question = I don't see a question yet. Please type a few words about what you want to know.
ask-usage = Please type your question right after /ask, or reply to a message with /ask.
welcome = Hello everyone! Ask me with /ask and your question, or mention @{ $bot }. Admins can adjust me in /settings.
error = Sorry, something went wrong on my side. Please try again in a few minutes.
limited = That is faster than I can follow: at most { $limit } questions a minute. Please wait a minute and ask again.

## The answer

citation-section = section “{ $section }”
citation-page = page { $page }
citation-paragraph = paragraph { $paragraph }
citation-caption = photo caption
citation-related = teaser of a related article
follow-up = Following up on “{ $question }”
nothing = The articles say nothing about this.
nothing-missing = The articles do not mention { $words }.
nothing-hint = Try other words, or see in /sources which articles there are.
nothing-nearest = The nearest to your question is:
nearest-heading = Not an answer, but near your question:

button-page = { $page }/{ $pages }
button-context = Context
button-quote = « Quote
button-share = Share
button-nearest = Show the nearest passages
button-view = View privately
button-publish = Show to everyone

tap-page = Result { $page } of { $pages }
tap-forgotten = This answer is too old for me to remember. Please ask again.
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
privacy = To keep the buttons below an answer working, I keep your questions, their answers and your votes for { $answers } days. Questions that found no answer are kept for { $gaps } days so that articles can be added, without the name of the person who asked. The language you chose is kept until you delete it.

    Nobody else receives any of this. /forget deletes all that I remember about you.
privacy-with-askers = To keep the buttons below an answer working, I keep your questions, their answers and your votes for { $answers } days. Questions that found no answer are kept for { $gaps } days so that articles can be added, together with the Telegram id of the person who asked. The language you chose is kept until you delete it.

    Nobody else receives any of this. /forget deletes all that I remember about you.
forget = Delete all that I remember about you: questions, votes, language? The buttons below earlier answers will stop working.
button-forget = Delete everything
forgotten = Deleted. I remember nothing about you.

## Groups

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
reload-swapped = The articles were read again in { $seconds } seconds; answers now follow the new version.
reload-nothing-new = The articles are as they were, there was nothing to read again.
reload-refused = Not changed: a file needs mending. Answers still follow the old version.
reload-lapsed = This button has lapsed, or is not for you. Type /reload to read again.
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
reload-more = … and { $more } more.

## Command menu and introduction

command-ask = Ask the articles
command-sources = The articles
command-help = How to ask
command-language = Vietnamese or English
command-privacy = What I remember
command-forget = Delete what I remember about you
command-settings = How I answer in this group
command-reload = Read the articles again
bot-description = Ask a question and get a word-for-word quote from the articles, with its source and a link to the very place. Where the articles do not answer, the bot says so.
bot-short-description = Answers with word-for-word quotes and their sources.
