package benchmarks.zhangting.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InventedTest {

    @Test
    void everybody_has_a_document_of_their_own() {
        assertThat(IntStream.range(0, 40_000).mapToObj(Invented::document).collect(Collectors.toSet()))
                .hasSize(40_000);
    }

    @Test
    void an_account_tells_its_number() {
        assertThat(Invented.number(Invented.account(4711))).isEqualTo(4711);
    }
}
