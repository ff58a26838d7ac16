package simulators.zhangting.front;

import java.util.List;
import java.util.Map;

/**
 * What a front says to one request.
 *
 * @param rows what was found or done; a reply without a field if empty
 */
record Answer(int code, String text, List<Map<String, String>> rows) {

    Answer {
        rows = List.copyOf(rows);
    }

    static Answer of(CtpError error) {
        return new Answer(error.code(), error.text(), List.of());
    }

    static Answer found(List<Map<String, String>> rows) {
        return new Answer(0, CtpError.NONE.text(), rows);
    }

    Answer withRow(Map<String, String> row) {
        return new Answer(code, text, List.of(row));
    }

    boolean ok() {
        return code == 0;
    }
}
