package simulators.zhangting.callback;

import java.util.Arrays;
import java.util.Locale;
import simulators.zhangting.http.Malformed;
import tools.jackson.databind.JsonNode;

/** How well a gateway behaves when it calls back. */
public enum Manner {
    ONCE("正常通知"),
    NONE("不通知"),
    TWICE("通知两次"),
    FORGED("签名错误"),
    REPLAYED("原样重放"),
    STRANGER("陌生的键");

    private final String chinese;

    Manner(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** From {@code true}, {@code false}, a name, or nothing at all, which means once. */
    public static Manner of(JsonNode json) {
        if (json.isMissingNode() || json.isBoolean()) {
            return json.asBoolean(true) ? ONCE : NONE;
        }
        return of(json.asString(""));
    }

    public static Manner of(String code) {
        return Arrays.stream(values())
                .filter(manner -> manner.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Malformed("the callback is true, false, twice, forged, replayed or stranger"));
    }
}
