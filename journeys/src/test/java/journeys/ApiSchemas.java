package journeys;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

/** Schemas of the records that go over the wire. */
final class ApiSchemas {

    private static final Map<Class<?>, Map<String, Object>> SIMPLE = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, Map.of("type", "integer")),
            Map.entry(Integer.class, Map.of("type", "integer")),
            Map.entry(long.class, Map.of("type", "integer")),
            Map.entry(Long.class, Map.of("type", "integer")),
            Map.entry(double.class, Map.of("type", "number")),
            Map.entry(Double.class, Map.of("type", "number")),
            Map.entry(UUID.class, new TreeMap<>(Map.of("type", "string", "format", "uuid"))),
            Map.entry(LocalDate.class, new TreeMap<>(Map.of("type", "string", "format", "date"))),
            Map.entry(Instant.class, new TreeMap<>(Map.of("type", "string", "format", "date-time"))),
            Map.entry(OffsetDateTime.class, new TreeMap<>(Map.of("type", "string", "format", "date-time"))));

    private final Map<String, Object> records = new TreeMap<>();

    Map<String, Object> of(Type type) {
        return switch (type) {
            case Class<?> simple when SIMPLE.containsKey(simple) -> SIMPLE.get(simple);
            case Class<?> named
            when named.isEnum() ->
                new TreeMap<>(Map.of(
                        "type",
                        "string",
                        "enum",
                        Arrays.stream(named.getEnumConstants())
                                .map(Object::toString)
                                .toList()));
            case Class<?> record when record.isRecord() -> reference(record);
            case ParameterizedType many
            when Collection.class.isAssignableFrom((Class<?>) many.getRawType()) ->
                new TreeMap<>(Map.of("type", "array", "items", of(many.getActualTypeArguments()[0])));
            case ParameterizedType map
            when map.getRawType() == Map.class ->
                new TreeMap<>(Map.of("type", "object", "additionalProperties", of(map.getActualTypeArguments()[1])));
            default -> Map.of();
        };
    }

    /** Of what a method says that it answers; many say only that they answer. */
    Optional<Map<String, Object>> ofResult(Type type) {
        return switch (type) {
            case ParameterizedType entity
            when entity.getRawType() == ResponseEntity.class ->
                entity.getActualTypeArguments()[0] instanceof WildcardType
                        ? Optional.empty()
                        : Optional.of(of(entity.getActualTypeArguments()[0]));
            default -> Optional.of(of(type)).filter(schema -> !schema.isEmpty());
        };
    }

    private Map<String, Object> reference(Class<?> record) {
        String name = name(record);
        if (!records.containsKey(name)) {
            records.put(name, Map.of());
            records.put(name, schema(record));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    /** Records of two controllers may have one name. */
    private static String name(Class<?> record) {
        Class<?> outer = record.getEnclosingClass();
        String prefix = outer == null ? "" : outer.getSimpleName().replaceAll("Controller|Json", "") + "-";
        String area = record.getPackageName().replaceAll("io\\.zhangting\\.|\\.web", "");
        return area + "-" + prefix + record.getSimpleName().replace("Json", "");
    }

    private Map<String, Object> schema(Class<?> record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            properties.put(component.getName(), of(component.getGenericType()));
            if (!mayBeNull(component.getAnnotatedType())) {
                required.add(component.getName());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private static boolean mayBeNull(AnnotatedType type) {
        return Arrays.stream(type.getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Nullable"));
    }

    Map<String, Object> components(String versionHeader) {
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("schemas", records);
        components.put(
                "responses", Map.of("Problem", Map.of("description", "a problem by RFC 9457 with a stable code")));
        components.put(
                "securitySchemes",
                new TreeMap<>(Map.of(
                        "hall", cookie("__Host-hall"),
                        "console", cookie("__Host-console"),
                        "signature", new TreeMap<>(Map.of("type", "apiKey", "in", "header", "name", "X-Signature")))));
        return components;
    }

    private static Map<String, Object> cookie(String name) {
        return new TreeMap<>(Map.of("type", "apiKey", "in", "cookie", "name", name));
    }
}
