package io.zhangting.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
        "2001:db8:1:2::1, 20010db800010002/64",
        "fe80::1%eth0, fe80000000000000/64",
        "::ffff:192.0.2.1, 192.0.2.1",
    })
    void an_ipv6_address_counts_with_its_neighbours(String address, String counted) {
        assertThat(NetworkAddress.of(address)).isEqualTo(new NetworkAddress(counted));
    }

    @Test
    void what_is_no_address_is_refused() {
        assertThatThrownBy(() -> NetworkAddress.of("2001:db8::zz")).isInstanceOf(IllegalArgumentException.class);
    }
}
