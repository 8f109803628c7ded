"""python-telegram-bot of Debian (13.15) as its documentation shows it: a ConversationHandler, whose state is in memory alone."""
import os
import sys
import warnings

warnings.filterwarnings('ignore')
from telegram import InlineKeyboardButton as Button, InlineKeyboardMarkup as Markup
from telegram.ext import CallbackQueryHandler, CommandHandler, ConversationHandler, Updater

QUESTIONS = int(os.environ.get('QUESTIONS', '15'))
TEXT = os.environ['QUESTION_TEXT']
END = os.environ['END_TEXT']
LAST = [Button('Menu', callback_data='menu'), Button('Help', callback_data='help'), Button('Close', callback_data='close')]
LANGUAGES = Markup([[Button(name, callback_data='language:' + code) for code, name in (('en', 'English'), ('ru', 'Русский'), ('tk', 'Türkmen dili'))], LAST])


def question(number):
    if number > QUESTIONS:
        return {'text': END, 'parse_mode': 'HTML', 'disable_web_page_preview': True, 'reply_markup': Markup([LAST])}
    answers = [Button(text, callback_data='answer:%d:%s' % (number, name)) for text, name in (('✅ Yes', 'yes'), ('❌ No', 'no'), ('🤷 Not sure', 'unsure'))]
    others = [Button('⬅️ Back', callback_data='back:%d' % number), Button('I do not want to answer', callback_data='skip:%d' % number)]
    text = '<i>Question %d of %d</i>\n\n%s' % (number, QUESTIONS, TEXT.replace('{number}', str(number)))
    return {'text': text, 'parse_mode': 'HTML', 'disable_web_page_preview': True, 'reply_markup': Markup([answers, others, LAST])}


def start(update, context):
    update.message.reply_text('Choose your language', reply_markup=LANGUAGES)


def language(update, context):
    context.user_data['language'] = update.callback_query.data.split(':')[1]
    update.callback_query.answer()
    update.callback_query.edit_message_text('The menu', reply_markup=Markup([[Button('Questions', callback_data='go')], LAST]))


def go(update, context):
    context.user_data['answers'] = []
    update.message.reply_text(**question(1))
    return 1


def answer(update, context):
    answers = context.user_data['answers']
    answers.append(update.callback_query.data.split(':')[2])
    update.callback_query.answer()
    update.callback_query.edit_message_text(**question(len(answers) + 1))
    return ConversationHandler.END if len(answers) == QUESTIONS else 1


updater = Updater(os.environ['TOKEN'], base_url=os.environ['API_ROOT'] + '/bot')
for handler in (
    CommandHandler('start', start),
    CallbackQueryHandler(language, pattern='^language:'),
    ConversationHandler([CommandHandler('go', go)], {1: [CallbackQueryHandler(answer, pattern='^answer:')]}, []),
):
    updater.dispatcher.add_handler(handler)
if os.environ.get('MODE') == 'polling':
    updater.start_polling(timeout=8)
else:
    updater.start_webhook(listen='127.0.0.1', port=int(os.environ['PORT']), url_path='hook', webhook_url='http://127.0.0.1/hook')
print('ready', flush=True)
updater.idle()
