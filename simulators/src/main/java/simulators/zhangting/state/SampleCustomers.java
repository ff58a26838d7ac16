package simulators.zhangting.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import simulators.zhangting.http.Json;

/** Invented people: a handful with a story of their own, and fifty alike for load. */
final class SampleCustomers {

    private static final int FIRST_FOR_LOAD = 80001001;
    private static final int HOW_MANY_FOR_LOAD = 50;

    private SampleCustomers() {}

    static List<Customer> all() {
        return Stream.concat(withAStory(), forLoad()).toList();
    }

    private static Stream<Customer> withAStory() {
        try (var file = SampleCustomers.class.getResourceAsStream("/simulators/customers.json")) {
            if (file == null) {
                throw new IllegalStateException("customers.json is not on the class path");
            }
            return Arrays.stream(Json.as(Json.read(file.readAllBytes()), Customer[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Customer> forLoad() {
        return IntStream.range(0, HOW_MANY_FOR_LOAD).mapToObj(SampleCustomers::oneForLoad);
    }

    private static Customer oneForLoad(int index) {
        var account = Integer.toString(FIRST_FOR_LOAD + index);
        return new Customer(
                account,
                "测试" + "甲乙丙丁戊己庚辛壬癸".charAt(index / 10) + "一二三四五六七八九十".charAt(index % 10),
                IdentityDocument.residentId("320102199001%02d%03d".formatted(index % 28 + 1, 100 + index)),
                Long.toString(13800001001L + index),
                "active",
                LocalDate.of(2020, 1, 6).plusDays(index),
                "南京营业部",
                true,
                true,
                List.of(CounterAccount.ctp(account), CounterAccount.cfmmc(account)));
    }
}
