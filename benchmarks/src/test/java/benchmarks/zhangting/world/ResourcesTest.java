package benchmarks.zhangting.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResourcesTest {

    private static final String METASPACE = "Metaspace       used 4096K, committed 8192K, reserved 1114112K\n";

    @Test
    void a_heap_of_one_piece() {
        String told =
                "3931:\n garbage-first heap   total reserved 524288K, committed 219136K, used 65536K [0x00, 0x01)\n"
                        + "  region size 1024K, 2 young (2048K), 0 survivors (0K)\n " + METASPACE;

        assertThat(Resources.heapMegabytes(told)).isEqualTo(64);
    }

    @Test
    void a_heap_of_generations() {
        String told = """
                3895:
                 DefNew     total 116224K, used 6144K [0x00, 0x01, 0x02)
                  eden space 103360K,   5% used [0x00, 0x01, 0x02)
                  from space 12864K,   0% used [0x00, 0x01, 0x02)
                 Tenured    total 258048K, used 33792K [0x00, 0x01, 0x02)
                   the  space 258048K,  13% used [0x00, 0x01, 0x02)
                """ + METASPACE;

        assertThat(Resources.heapMegabytes(told)).isEqualTo(39);
    }

    @Test
    void no_heap_is_no_reading() {
        assertThatThrownBy(() -> Resources.heapMegabytes("1: no such process")).hasMessageContaining("no heap");
    }
}
