package io.zhangting.applications.persistence;

import io.zhangting.applications.domain.Mending;
import io.zhangting.applications.domain.Reason;
import io.zhangting.halls.domain.FlowStep;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is to be mended as one array of texts: step, field or empty, sentence, and so on. */
final class MendColumns {

    private static final int PARTS = 3;

    private MendColumns() {}

    static String[] write(List<Mending> mend) {
        return mend.stream()
                .flatMap(each -> Stream.of(
                        each.step().name(),
                        each.field().orElse(""),
                        each.reason().text()))
                .toArray(String[]::new);
    }

    static List<Mending> read(String[] parts) {
        return IntStream.range(0, parts.length / PARTS)
                .mapToObj(
                        number -> mending(parts[number * PARTS], parts[number * PARTS + 1], parts[number * PARTS + 2]))
                .toList();
    }

    private static Mending mending(String step, String field, String text) {
        Optional<String> where = Optional.of(field).filter(name -> !name.isEmpty());
        return new Mending(FlowStep.valueOf(step), where, new Reason(text));
    }
}
