package journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TwoSamplesTest {

    private final Random random = new Random(5);

    @Test
    void samples_of_one_kind_do_not_differ() {
        assertThat(samples(0).differ()).isFalse();
    }

    @Test
    void samples_of_two_kinds_do() {
        assertThat(samples(400).differ()).isTrue();
        assertThat(samples(-400).differ()).isTrue();
    }

    private TwoSamples samples(int shift) {
        TwoSamples samples = new TwoSamples();
        for (int i = 0; i < 1000; i++) {
            samples.add(true, 5000 + shift + random.nextInt(1000));
            samples.add(false, 5000 + random.nextInt(1000));
        }
        return samples;
    }
}
