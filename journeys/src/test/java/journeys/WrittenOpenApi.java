package journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes down the API of a running hall as OpenAPI: its endpoints, their parameters and the bodies that they take. */
record WrittenOpenApi(Path file) implements ApplicationListener<ApplicationReadyEvent> {

    /** They read the body themselves, no further than their limit. */
    private static final Set<String> UPLOADS =
            Set.of("put /api/hall/applications/{id}/photos/{side}", "post /api/hall/applications/{id}/face");

    private static final Map<String, String> SECURITY =
            Map.of("/api/hall", "hall", "/api/console", "console", "/api/callbacks", "signature");

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        ApiSchemas schemas = new ApiSchemas();
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        ready.getApplicationContext()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, method) -> add(paths, info, method, schemas));
        try {
            Files.writeString(file, yaml(paths, schemas));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void add(
            Map<String, Map<String, Object>> paths, RequestMappingInfo info, HandlerMethod method, ApiSchemas schemas) {
        for (String path : info.getPatternValues()) {
            info.getMethodsCondition().getMethods().forEach(verb -> {
                String name = verb.name().toLowerCase(Locale.ROOT);
                paths.computeIfAbsent(path, none -> new TreeMap<>()).put(name, operation(name, path, method, schemas));
            });
        }
    }

    private static Map<String, Object> operation(String verb, String path, HandlerMethod method, ApiSchemas schemas) {
        Map<String, Object> operation = new LinkedHashMap<>();
        SECURITY.forEach((prefix, scheme) -> {
            if (path.startsWith(prefix)) {
                operation.put("security", List.of(Map.of(scheme, List.of())));
            }
        });
        List<Object> parameters = new ArrayList<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            parameter(parameter).ifPresent(parameters::add);
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                operation.put("requestBody", body("application/json", schemas.of(parameter.getGenericParameterType())));
            }
        }
        if (UPLOADS.contains(verb + " " + path)) {
            operation.put("requestBody", uploaded());
        }
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        operation.put("responses", responses(method.getMethod(), schemas));
        return operation;
    }

    private static Optional<Map<String, Object>> parameter(MethodParameter given) {
        String own = Optional.ofNullable(((Method) given.getExecutable()).getParameters()[given.getParameterIndex()])
                .orElseThrow()
                .getName();
        PathVariable path = given.getParameterAnnotation(PathVariable.class);
        if (path != null) {
            return Optional.of(parameter("path", own, true, given));
        }
        RequestParam query = given.getParameterAnnotation(RequestParam.class);
        if (query != null) {
            boolean required = query.required() && query.defaultValue().equals(ValueConstants.DEFAULT_NONE);
            return Optional.of(parameter("query", own, required, given));
        }
        RequestHeader header = given.getParameterAnnotation(RequestHeader.class);
        return Optional.ofNullable(header)
                .map(named -> parameter(
                        "header",
                        named.name().isEmpty() ? named.value() : named.name(),
                        named.defaultValue().equals(ValueConstants.DEFAULT_NONE),
                        given));
    }

    private static Map<String, Object> parameter(String in, String name, boolean required, MethodParameter given) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", in);
        parameter.put("required", required);
        parameter.put("schema", new ApiSchemas().of(given.getParameterType()));
        return parameter;
    }

    private static Map<String, Object> body(String type, Map<String, Object> schema) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("required", true);
        body.put("content", Map.of(type, Map.of("schema", schema)));
        return body;
    }

    private static Map<String, Object> uploaded() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("required", true);
        body.put("content", new TreeMap<>(Map.of("image/jpeg", Map.of(), "image/png", Map.of())));
        return body;
    }

    private static Map<String, Object> responses(Method method, ApiSchemas schemas) {
        Map<String, Object> good = new LinkedHashMap<>();
        good.put("description", "as docs/api.md says");
        schemas.ofResult(method.getGenericReturnType())
                .ifPresent(schema -> good.put("content", Map.of("application/json", Map.of("schema", schema))));
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("2XX", good);
        responses.put("default", Map.of("$ref", "#/components/responses/Problem"));
        return responses;
    }

    private static String yaml(Object paths, ApiSchemas schemas) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("openapi", "3.1.0");
        all.put("info", new TreeMap<>(Map.of("title", "Zhangting: the hall's own HTTP API", "version", "0.1.0")));
        all.put("paths", paths);
        all.put("components", schemas.components(HttpHeaders.IF_MATCH));
        DumperOptions block = new DumperOptions();
        block.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        block.setDereferenceAliases(true);
        block.setWidth(160);
        return "# Generated from the running hall; AccessSweepIT says how to write it anew. In words: docs/api.md.\n"
                + new Yaml(block).dump(all);
    }
}
