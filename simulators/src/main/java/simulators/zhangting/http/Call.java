package simulators.zhangting.http;

import java.util.Optional;
import java.util.function.Function;

/**
 * One request as it came in.
 *
 * @param target path with query, exactly as on the request line
 * @param headers answers a header by its name, whatever its case
 */
public record Call(String method, String target, Function<String, Optional<String>> headers, byte[] body) {

    /** The path without the query, undecoded. */
    public String path() {
        var question = target.indexOf('?');
        return question < 0 ? target : target.substring(0, question);
    }

    /** The query without the question mark, empty if there is none. */
    public String query() {
        var question = target.indexOf('?');
        return question < 0 ? "" : target.substring(question + 1);
    }

    public Optional<String> header(String name) {
        return headers.apply(name);
    }

    public boolean is(String wantedMethod, String wantedPath) {
        return method.equals(wantedMethod) && path().equals(wantedPath);
    }
}
