package simulators.zhangting.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes answers as the lines that the library turns into callbacks. */
final class Replies {

    private static final String REPLY = "reply";

    private Replies() {}

    /** The callback that belongs to a request, a line for each row, the last one marked. */
    static List<FrontLine> to(FrontLine request, Answer answer) {
        var rows = answer.rows();
        var lines = new ArrayList<FrontLine>();
        for (var i = 0; i < Math.max(1, rows.size()); i++) {
            var line = line(request, callback(request), answer, i + 1 >= rows.size());
            lines.add(rows.isEmpty() ? line : line.with("row", 1).withAll(rows.get(i)));
        }
        return lines;
    }

    /** The error callback, which names no request but its number. */
    static List<FrontLine> error(FrontLine request, Answer answer) {
        return List.of(line(request, "OnRspError", answer, true));
    }

    /** Something that the front tells by itself. */
    static FrontLine told(String callback, Map<String, String> row) {
        return FrontLine.of(REPLY, 0).with("call", callback).withAll(row);
    }

    private static FrontLine line(FrontLine request, String callback, Answer answer, boolean last) {
        return FrontLine.of(REPLY, request.number())
                .with("call", callback)
                .with("last", last ? 1 : 0)
                .with("code", answer.code())
                .with("text", answer.text());
    }

    private static String callback(FrontLine request) {
        return "OnRsp" + request.verb().substring("Req".length());
    }
}
