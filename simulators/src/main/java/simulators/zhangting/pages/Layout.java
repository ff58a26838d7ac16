package simulators.zhangting.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Stream;
import simulators.zhangting.http.Html;
import simulators.zhangting.http.Reply;

/** What all pages have in common. Links are relative, so that the pages can be served below any path. */
final class Layout {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private static final String SHELL = """
            <!doctype html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            %s
            <title>%s · 外部系统模拟器</title>
            <link rel="stylesheet" href="style.css">
            </head>
            <body>
            <header><a class="brand" href="./">外部系统模拟器</a><nav>%s</nav></header>
            <main><h1>%s</h1>
            %s
            </main>
            <footer>这里的客户、短信和密码都是虚构的，只用于演示和测试。</footer>
            </body>
            </html>
            """;

    private Layout() {}

    static Reply page(Place place, Html content) {
        return page(place, Html.nothing(), content);
    }

    /** A page that looks again by itself every few seconds. */
    static Reply livePage(Place place, Html content) {
        return page(place, Html.of("<meta http-equiv=\"refresh\" content=\"3\">"), content);
    }

    private static Reply page(Place place, Html head, Html content) {
        var html = Html.of(SHELL, head, place.title(), navigation(place), place.title(), content);
        var headers = Map.of(
                "Content-Type", "text/html; charset=utf-8",
                "Content-Security-Policy", "default-src 'none'; style-src 'self'; form-action 'self'",
                "X-Content-Type-Options", "nosniff");
        return new Reply.Full(200, headers, html.bytes());
    }

    private static Html navigation(Place current) {
        return Html.all(Stream.of(Place.values())
                .filter(place -> place != Place.INDEX)
                .map(place -> Html.of(
                        place == current ? "<a href=\"%s\" aria-current=\"page\">%s</a>" : "<a href=\"%s\">%s</a>",
                        place.path(),
                        place.title())));
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }
}
