package io.zhangting.ctp.trader;

import java.util.Map;

/**
 * What a front said, copied out of the library's memory.
 *
 * @param code the vendor's ErrorID, 0 if none came
 * @param row what was found, empty if nothing was
 */
public record FrontAnswer(int code, String text, Map<String, String> row) {

    public static FrontAnswer ok(Map<String, String> row) {
        return new FrontAnswer(0, "", row);
    }
}
