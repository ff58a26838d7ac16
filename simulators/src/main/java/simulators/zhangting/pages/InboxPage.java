package simulators.zhangting.pages;

import simulators.zhangting.http.Html;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.Inbox;
import simulators.zhangting.state.TextMessage;

/** All text messages, newest first, as on a phone. */
record InboxPage(Inbox inbox) {

    private static final int SHOWN = 100;

    Reply render() {
        var messages = inbox.messages();
        return Layout.livePage(
                Place.INBOX,
                messages.isEmpty()
                        ? Html.of("<p class=\"empty\">还没有短信。这一页每 3 秒刷新一次。</p>")
                        : Html.of(
                                "<div class=\"phone\">%s</div>",
                                Html.all(messages.stream().limit(SHOWN).map(InboxPage::bubble))));
    }

    private static Html bubble(TextMessage message) {
        return Html.of(
                "<article class=\"sms\"><header><b>%s</b><time>%s</time></header><p>%s</p></article>",
                message.phone(), Layout.time(message.time()), message.text());
    }
}
