package journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Bodies that are well-formed for each endpoint, made from the schema and from what the fields are called. */
final class SampleBodies {

    private static final Map<String, Object> BY_NAME = Map.ofEntries(
            Map.entry("account", "80001029"),
            Map.entry("phone", "13900001029"),
            Map.entry("code", "000000"),
            Map.entry("totp", "000000"),
            Map.entry("password", "25801470"),
            Map.entry("documentType", "resident-id"),
            Map.entry("documentNumber", "11010519491231002X"),
            Map.entry("number", "11010519491231002X"),
            Map.entry("business", "reset-password"),
            Map.entry("kind", "trading"),
            Map.entry("kinds", List.of("trading")),
            Map.entry("passwords", Map.of()),
            Map.entry("purpose", "phone"),
            Map.entry("field", "name"),
            Map.entry("step", "document"),
            Map.entry("result", "nothing-done"),
            Map.entry("half", "first"),
            Map.entry("roles", List.of("AUDITOR")),
            Map.entry("status", "applied"),
            Map.entry("policyAccepted", true),
            Map.entry("longTerm", true));

    private static final Map<String, Object> BY_ROUTE = Map.of(
            "POST /api/console/applications/{id}/full-value reason", "customer-asked",
            "POST /api/console/staff name", "sample.person");

    private final OpenApi api;

    SampleBodies(OpenApi api) {
        this.api = api;
    }

    Object of(OpenApi.Endpoint endpoint) {
        return endpoint.body()
                .map(schema -> value(endpoint.route(), "", schema))
                .orElse(Map.of());
    }

    private Object value(String route, String name, Map<String, Object> named) {
        Map<String, Object> schema = api.resolve(named);
        Object known = Optional.ofNullable(BY_ROUTE.get(route + " " + name)).orElse(BY_NAME.get(name));
        if (known != null) {
            return known;
        }
        return switch (schema.getOrDefault("type", "string").toString()) {
            case "object" -> object(route, OpenApi.in(schema, "properties"));
            case "array" -> List.of(value(route, name, OpenApi.in(schema, "items")));
            case "boolean" -> true;
            case "integer" -> 1;
            default -> text(schema.getOrDefault("format", "").toString());
        };
    }

    private static Object text(String format) {
        return switch (format) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> Person.VALID_FROM;
            default -> "样例";
        };
    }

    private Map<String, Object> object(String route, Map<String, Object> properties) {
        Map<String, Object> object = new LinkedHashMap<>();
        properties.forEach((name, schema) -> object.put(name, value(route, name, OpenApi.map(schema))));
        return object;
    }
}
