package journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/** The documented API, as its file says. */
record OpenApi(List<Endpoint> endpoints, Map<String, Map<String, Object>> schemas) {

    static final Path DOCUMENT = Path.of("../docs/openapi.yaml");

    /** @param body the schema of its JSON; empty for uploads and where nothing is sent */
    record Endpoint(String method, String path, Optional<Map<String, Object>> body, boolean upload) {

        String route() {
            return method + " " + path;
        }

        boolean writes() {
            return !method.equals("GET");
        }

        boolean hasIds() {
            return path.contains("{");
        }

        String area() {
            return path.split("/")[2];
        }
    }

    static OpenApi read() {
        return read(DOCUMENT);
    }

    static OpenApi read(Path file) {
        try {
            Map<String, Object> all = new Yaml().load(Files.readString(file));
            List<Endpoint> endpoints = new ArrayList<>();
            in(all, "paths")
                    .forEach((path, verbs) -> map(verbs)
                            .forEach((verb, operation) ->
                                    endpoints.add(endpoint(verb.toUpperCase(Locale.ROOT), path, map(operation)))));
            Map<String, Map<String, Object>> schemas = new TreeMap<>();
            in(in(all, "components"), "schemas").forEach((name, schema) -> schemas.put(name, map(schema)));
            return new OpenApi(endpoints, schemas);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Endpoint endpoint(String method, String path, Map<String, Object> operation) {
        Map<String, Object> content = in(in(operation, "requestBody"), "content");
        Optional<Map<String, Object>> json = Optional.ofNullable(content.get("application/json"))
                .map(OpenApi::map)
                .map(given -> in(given, "schema"));
        return new Endpoint(method, path, json, content.containsKey("image/jpeg"));
    }

    /** A schema itself, also where it is only named. */
    Map<String, Object> resolve(Map<String, Object> schema) {
        return Optional.ofNullable(schema.get("$ref"))
                .map(reference -> schemas.get(reference.toString().replaceAll(".*/", "")))
                .orElse(schema);
    }

    static Map<String, Object> in(Map<String, Object> map, String key) {
        return map(map.getOrDefault(key, Map.of()));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
