package io.zhangting.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PhotoRulesTest {

    @Test
    void what_is_documented_is_what_is_done() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("../docs/uploads.md")).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|")[2].strip())
                .filter(value -> !value.equals("value") && !value.equals("---"))
                .toList();

        assertThat(documented)
                .containsExactly(
                        Arrays.stream(PhotoType.values())
                                .map(PhotoType::mediaType)
                                .collect(Collectors.joining(", ")),
                        "" + PhotoRules.MAXIMUM_BYTES,
                        "" + PhotoRules.MINIMUM_PIXELS,
                        "" + PhotoRules.MAXIMUM_PIXELS,
                        "" + PhotoRules.MAXIMUM_PIXEL_COUNT,
                        "" + PhotoRules.MAXIMUM_PIXELS_OF_ALL_PASSES,
                        "" + PhotoRules.PER_CUSTOMER_AND_DAY,
                        "" + PhotoRules.LONGEST_KEPT_SIDE);
    }

    @Test
    void sides_and_pixels_are_limited() {
        assertThat(PhotoRules.isUsable(200, 200)).isTrue();
        assertThat(PhotoRules.isUsable(199, 200)).isFalse();
        assertThat(PhotoRules.isUsable(200, 199)).isFalse();
        assertThat(PhotoRules.isUsable(8000, 6250)).isTrue();
        assertThat(PhotoRules.isUsable(6251, 8000)).isFalse();
        assertThat(PhotoRules.isUsable(8001, 200)).isFalse();
        assertThat(PhotoRules.isUsable(200, 8001)).isFalse();
        assertThat(PhotoRules.isUsable(60_000, 60_000)).isFalse();
    }

    @Test
    void all_passes_together_are_limited() {
        assertThat(PhotoRules.isWorthIt(8000, 6250, 4)).isTrue();
        assertThat(PhotoRules.isWorthIt(8000, 6250, 5)).isFalse();
        assertThat(PhotoRules.isWorthIt(8000, 6250, Integer.MAX_VALUE)).isFalse();
    }
}
