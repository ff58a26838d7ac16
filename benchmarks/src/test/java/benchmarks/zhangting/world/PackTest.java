package benchmarks.zhangting.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {

    @TempDir
    Path folder;

    @Test
    void the_shortest_flow_only_chooses() throws Exception {
        assertThat(Pack.shortest(folder)).isEqualTo("file:" + folder);
        assertThat(pack()).contains("flow: [items]\n").doesNotContain("agreements: [information-change]");
    }

    @Test
    void without_uploads_everything_else_stays() throws Exception {
        Pack.withoutUploads(folder);

        assertThat(pack()).contains("flow: [items, phone, agreements]\n", "agreements: [information-change]");
        assertThat(pack()).doesNotContain("minimum-reading-seconds");
        assertThat(folder.resolve("documents/information-change.txt")).isNotEmptyFile();
    }

    private String pack() throws Exception {
        return Files.readString(folder.resolve("pack.yaml"));
    }
}
