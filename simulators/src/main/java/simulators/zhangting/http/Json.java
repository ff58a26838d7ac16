package simulators.zhangting.http;

import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON in and out; what does not fit is {@link Malformed}. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    public static byte[] bytes(JsonNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    public static JsonNode from(Object value) {
        return MAPPER.valueToTree(value);
    }

    @SuppressWarnings("UnusedException") // the cause would quote the body
    public static JsonNode read(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            throw new Malformed("the body is not JSON");
        }
    }

    @SuppressWarnings("UnusedException") // the cause would quote the body
    public static <T> T as(JsonNode node, Class<T> type) {
        try {
            return MAPPER.treeToValue(node, type);
        } catch (JacksonException e) {
            throw new Malformed("the body is not a " + type.getSimpleName());
        }
    }

    public static String text(JsonNode node, String field) {
        return optionalText(node, field).orElseThrow(() -> new Malformed("the field " + field + " is missing"));
    }

    public static Optional<String> optionalText(JsonNode node, String field) {
        return Optional.of(node.path(field))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(text -> !text.isBlank());
    }

    public static long number(JsonNode node, String field, long otherwise) {
        return node.path(field).isIntegralNumber() ? node.path(field).asLong() : otherwise;
    }

    public static UUID uuid(String text) {
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new Malformed("a key is not a UUID");
        }
        return UUID.fromString(text);
    }
}
