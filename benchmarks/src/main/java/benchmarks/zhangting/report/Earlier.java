package benchmarks.zhangting.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The medians of an earlier report. */
public final class Earlier {

    private final Map<String, Double> medians;

    private Earlier(Map<String, Double> medians) {
        this.medians = medians;
    }

    public static Earlier read(Path report) throws IOException {
        return parse(Files.readString(report));
    }

    static Earlier parse(String json) {
        Map<String, Double> medians = new HashMap<>();
        JsonMapper.builder()
                .build()
                .readTree(json)
                .path("benches")
                .forEach(bench -> bench.path("metrics")
                        .forEach(metric -> medians.put(
                                key(
                                        bench.path("name").asString(),
                                        metric.path("name").asString()),
                                metric.path("median").asDouble())));
        return new Earlier(medians);
    }

    Optional<Double> median(String bench, String metric) {
        return Optional.ofNullable(medians.get(key(bench, metric)));
    }

    private static String key(String bench, String metric) {
        return bench + "/" + metric;
    }
}
