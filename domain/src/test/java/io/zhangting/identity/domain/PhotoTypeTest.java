package io.zhangting.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoTypeTest {

    @ParameterizedTest
    @CsvSource({"ffd8ffe000104a46, JPEG", "89504e470d0a1a0a00, PNG"})
    void a_picture_is_known_by_its_first_bytes(String hex, PhotoType type) {
        assertThat(PhotoType.of(HexFormat.of().parseHex(hex))).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.7", "front.jpg"})
    void anything_else_is_not_a_picture(String content) {
        assertThat(PhotoType.of(content.getBytes(StandardCharsets.US_ASCII))).isEmpty();
    }
}
