package io.zhangting.halls.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.halls.domain.HallPack;
import io.zhangting.halls.port.HallPacks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;

class PackVersionsTest {

    private static final PackFiles FILES = new PackFiles(new DefaultResourceLoader());

    @TempDir
    private Path folder;

    @Test
    void an_earlier_version_is_kept_beside_the_current_one() {
        SomePack earlier = new SomePack(folder);
        earlier.replace("pack.yaml", "version: \"1\"\n\nbroker", "version: \"0\"\n\nbroker");
        HallPacks packs = read(earlier);

        assertThat(packs.current().version()).isEqualTo("1");
        assertThat(packs.version("1")).contains(packs.current());
        assertThat(packs.version("0")).map(HallPack::version).contains("0");
        assertThat(packs.version("7")).isEmpty();
    }

    @Test
    void two_packs_of_one_version_stop_the_start() {
        SomePack same = new SomePack(folder);

        assertThatThrownBy(() -> read(same))
                .isInstanceOf(PackMistake.class)
                .hasMessageContaining(same.location("/pack.yaml"))
                .hasMessageContaining("version \"1\" is there twice; give each change of a pack a version of its own");
    }

    @Test
    void a_pack_of_another_hall_stops_the_start() {
        SomePack foreign = new SomePack(folder);
        foreign.replace("pack.yaml", "id: jinxin", "id: guodu");

        assertThatThrownBy(() -> read(foreign))
                .isInstanceOf(PackMistake.class)
                .hasMessageContaining("an earlier version of 'jinxin' is expected, not a pack 'guodu'");
    }

    private static HallPacks read(SomePack earlier) {
        return new YamlHallPacks(
                new PackSettings(
                        "classpath:packs/jinxin",
                        List.of(earlier.location("")),
                        List.of("classpath:calendars/2026.yaml")),
                FILES);
    }
}
