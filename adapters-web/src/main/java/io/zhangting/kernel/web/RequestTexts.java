package io.zhangting.kernel.web;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Texts in requests are texts: neither NUL, which no database keeps, nor halves of characters. */
@Component
class RequestTexts extends SimpleModule {

    RequestTexts() {
        super("request-texts");
        addDeserializer(String.class, new WholeText());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addHandler(new StrangeFields());
    }

    private static final class WholeText extends StringDeserializer {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String text = super.deserialize(parser, context);
            return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text)
                    ? text
                    : context.reportInputMismatch(String.class, "a text holds what is no character");
        }
    }
}
