package io.zhangting.kernel.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Fields that a request may not set are left out, and that somebody tried is in the log: without the field, which is theirs. */
final class StrangeFields extends DeserializationProblemHandler {

    private static final Logger LOG = LoggerFactory.getLogger(StrangeFields.class);

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            ValueDeserializer<?> deserializer,
            Object beanOrClass,
            String name) {
        LOG.warn(
                "a field that does not belong to {} was left out of a request",
                deserializer.handledType().getSimpleName());
        parser.skipChildren();
        return true;
    }
}
