package benchmarks.zhangting.http;

import benchmarks.zhangting.frame.Metric;
import benchmarks.zhangting.frame.Reading;
import benchmarks.zhangting.world.Resources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the processes of a world cost while they do something: unlike a rate, it hardly feels what else runs. */
final class Processors {

    private final World world;
    private final Map<String, Double> before;

    /** From now on. */
    Processors(World world) {
        this.world = world;
        this.before = used();
    }

    private Map<String, Double> used() {
        Map<String, Double> used = new LinkedHashMap<>();
        used.put("hall", world.hall.resources().cpuMillis());
        used.put("PostgreSQL", world.database.resources().cpuMillisWithChildren());
        used.put("simulators", world.outside.resources().cpuMillis());
        used.put("load", new Resources(ProcessHandle.current().pid()).cpuMillis());
        return used;
    }

    /** Until now, shared out. */
    List<Reading> each(String what, int howMany) {
        List<Reading> readings = new ArrayList<>();
        used().forEach((process, now) -> readings.add(Metric.less("processor time of " + process + " for " + what, "ms")
                .reads((now - Objects.requireNonNull(before.get(process))) / howMany)));
        return readings;
    }
}
