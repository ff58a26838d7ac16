package benchmarks.zhangting.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlansTest {

    @Test
    void a_big_table_is_not_read_from_end_to_end() {
        assertThat(Plans.wrong("  ->  Parallel Seq Scan on entry  (cost=0.00..3 rows=1)"))
                .containsExactly("sequential scan of entry");
    }

    @Test
    void a_small_table_may_be() {
        assertThat(Plans.wrong("Seq Scan on staff  (cost=0.00..1.20 rows=20)")).isEmpty();
    }

    @Test
    void an_index_that_brings_what_is_thrown_away_is_no_better() {
        assertThat(Plans.wrong("Index Scan Backward using entry_pkey on entry\n  Rows Removed by Filter: 7300000"))
                .containsExactly("more than 20000 rows read and thrown away");
        assertThat(Plans.wrong("Index Scan using application_pkey\n  Rows Removed by Filter: 12"))
                .isEmpty();
    }
}
