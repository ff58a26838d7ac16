package io.zhangting.halls.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.halls.port.BusinessClock;
import io.zhangting.halls.port.HallPacks;
import io.zhangting.health.domain.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.DefaultResourceLoader;

class PackCheckTest {

    private static final HallPacks SHIPPED = new YamlHallPacks(
            new PackSettings("classpath:packs/jinxin", List.of(), List.of("classpath:calendars/2026.yaml")),
            new PackFiles(new DefaultResourceLoader()));

    private static List<Finding> findings(LocalDate today, ObjectProvider<HallPacks> packs) {
        return new PackCheck(packs, () -> today.atStartOfDay(BusinessClock.ZONE).toInstant()).now();
    }

    private static ObjectProvider<HallPacks> shipped() {
        return new StaticListableBeanFactory(Map.of("packs", SHIPPED)).getBeanProvider(HallPacks.class);
    }

    @Test
    void a_calendar_that_ends_within_thirty_days_is_told() {
        assertThat(findings(LocalDate.of(2026, 12, 1), shipped()))
                .extracting(Finding::grade)
                .containsExactly(Finding.Grade.GOOD, Finding.Grade.GOOD);
        assertThat(findings(LocalDate.of(2026, 12, 2), shipped()))
                .extracting(Finding::what)
                .containsExactly("业务包 jinxin 版本 1 可以读取", "交易日历没有 2027 年");
    }

    @Test
    void a_pack_that_cannot_be_read_is_told_with_its_mistake() {
        ObjectProvider<HallPacks> broken = new ObjectProvider<>() {
            @Override
            public HallPacks getObject() {
                throw new BeanCreationException(
                        "packs", "not made", new IllegalStateException("pack.yaml, line 3: length is missing"));
            }
        };

        assertThat(findings(LocalDate.of(2026, 12, 1), broken))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).contains("pack.yaml, line 3: length is missing"));
    }
}
