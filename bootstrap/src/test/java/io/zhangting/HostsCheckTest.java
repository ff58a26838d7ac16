package io.zhangting;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.health.domain.Finding;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostsCheckTest {

    private static final Optional<InetAddress> EVERYWHERE = Optional.empty();

    @Test
    void a_hall_that_others_can_reach_by_no_name_is_told_what_to_set() {
        HostsCheck check = new HostsCheck(new OwnHosts(List.of()), EVERYWHERE);

        assertThat(check.isForgotten()).isTrue();
        assertThat(check.now()).singleElement().satisfies(finding -> {
            assertThat(finding.grade()).isEqualTo(Finding.Grade.WARNING);
            assertThat(finding.what()).contains("421");
            assertThat(finding.remedy()).contains("zhangting.web.hosts", "ZHANGTING_WEB_HOSTS", "server.address");
        });
    }

    @Test
    void with_a_name_nothing_is_to_be_done_and_the_names_are_told() {
        HostsCheck check = new HostsCheck(new OwnHosts(List.of("hall.example.com", "10.0.0.8")), EVERYWHERE);

        assertThat(check.isForgotten()).isFalse();
        assertThat(check.now()).containsExactly(Finding.good("web-hosts", "可以用这些域名访问：hall.example.com、10.0.0.8"));
    }

    @Test
    void a_hall_for_this_machine_needs_no_name() {
        HostsCheck check = new HostsCheck(new OwnHosts(List.of()), Optional.of(InetAddress.getLoopbackAddress()));

        assertThat(check.isForgotten()).isFalse();
        assertThat(check.now()).containsExactly(Finding.good("web-hosts", "只在本机使用"));
    }
}
