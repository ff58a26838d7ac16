package io.zhangting.kernel;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Text that must not be seen. Not a record: a record would print it. */
public final class SecretText {

    private final String value;

    public SecretText(String value) {
        this.value = value;
    }

    /** The only way to the text: hand it to the code that needs it. */
    public <T extends @Nullable Object> T reveal(Function<String, T> use) {
        return use.apply(value);
    }

    @Override
    public String toString() {
        return "SecretText[hidden]";
    }
}
