package journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How the pages of a front end come over the wire, and how long a browser may keep them. */
record FrontEndChecks(Door door, String index) {

    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/\\w+/assets/[^\"]+)\"");

    /** A name that stands for its content is kept for ever, and never by the cookie of somebody. */
    void assetsAreKeptForEver() {
        assertThat(assets()).hasSizeGreaterThan(2).allSatisfy(path -> {
            HttpSession.Answer answer = door.answer(Door.Knock.of("GET", path)).mustBe(200);
            assertThat(answer.headers().allValues("Cache-Control"))
                    .containsExactly("max-age=31536000, public, immutable");
            for (String header : List.of("Set-Cookie", "Pragma", "Expires")) {
                assertThat(answer.headers().allValues(header)).as(header).isEmpty();
            }
        });
    }

    /** A node that does not have it yet says nothing that lasts. */
    void missingAssetsAreNotKept() {
        HttpSession.Answer answer = door.answer(Door.Knock.of("GET", index + "assets/none-00000000.js"));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    void assetsComeCompressed() {
        assertThat(assets()).allSatisfy(path -> {
            int plain = answer(path, "identity").text().length();
            for (String coding : List.of("br", "gzip")) {
                HttpSession.Answer compressed = answer(path, coding);
                HttpHeaders headers = compressed.headers();
                assertThat(headers.allValues("Content-Encoding")).containsExactly(coding);
                assertThat(headers.firstValue("Vary").orElse("")).containsIgnoringCase("Accept-Encoding");
                assertThat(headers.firstValueAsLong("Content-Length")).isPresent();
                assertThat(headers.firstValueAsLong("Content-Length").orElseThrow())
                        .isLessThan(plain);
            }
        });
    }

    /** The index names the assets: whoever kept an old one would ask for files that are gone. */
    void theIndexIsAskedForEachTime() {
        for (String path : List.of(index, index + "sign-in", index + "index.html")) {
            HttpSession.Answer answer = answer(path, "gzip").mustBe(200);
            assertThat(answer.headers().allValues("Cache-Control")).as(path).containsExactly("no-cache");
            assertThat(answer.headers().firstValue("Last-Modified")).isEmpty();
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            Door.Knock again = Door.Knock.of("GET", path);
            assertThat(door.answer(again.with("If-None-Match", tag)).status()).isEqualTo(304);
            assertThat(door.answer(again.with("If-None-Match", "\"another\"")).status())
                    .isEqualTo(200);
        }
    }

    private HttpSession.Answer answer(String path, String coding) {
        return door.answer(Door.Knock.of("GET", path).with("Accept-Encoding", coding));
    }

    private List<String> assets() {
        String page = answer(index, "identity").mustBe(200).text();
        return ASSET.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
