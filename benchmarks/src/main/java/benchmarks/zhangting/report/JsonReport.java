package benchmarks.zhangting.report;

import benchmarks.zhangting.frame.Series;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The report as the next run compares with it. */
public final class JsonReport {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonReport() {}

    public static String of(Machine machine, boolean quick, List<Result> results) {
        ObjectNode root = JSON.createObjectNode();
        root.set("machine", JSON.valueToTree(machine));
        root.put("quick", quick);
        ArrayNode benches = root.putArray("benches");
        results.forEach(result -> benches.add(bench(result)));
        return JSON.writeValueAsString(root) + "\n";
    }

    private static ObjectNode bench(Result result) {
        ObjectNode node = JSON.createObjectNode();
        node.put("name", result.bench());
        ArrayNode metrics = node.putArray("metrics");
        result.figures().series().forEach(series -> metrics.add(metric(series)));
        node.set("voids", JSON.valueToTree(result.figures().voids()));
        node.set("failures", JSON.valueToTree(result.figures().failures()));
        return node;
    }

    private static ObjectNode metric(Series series) {
        ObjectNode node = JSON.createObjectNode();
        node.put("name", series.metric().name());
        node.put("unit", series.metric().unit());
        node.put("better", series.metric().better().name().toLowerCase(Locale.ROOT));
        series.metric().target().ifPresent(target -> node.put("target", target));
        node.put("median", series.median());
        node.set("rounds", JSON.valueToTree(series.rounds()));
        return node;
    }
}
