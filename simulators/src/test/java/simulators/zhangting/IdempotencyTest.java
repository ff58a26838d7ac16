package simulators.zhangting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import simulators.zhangting.state.ServiceName;

class IdempotencyTest extends WithABroker {

    @Test
    void the_same_request_again_gets_the_same_answer_and_has_no_second_effect() {
        answered(broker.reset(key, ACCOUNT, PASSWORD), 200);
        answered(broker.reset(key, ACCOUNT, PASSWORD), 200);

        assertThat(state().ledger().entries()).hasSize(1);
    }

    @Test
    void a_refusal_is_remembered_as_well() {
        var first = answered(broker.reset(key, ACCOUNT, "1"), 422);

        assertThat(answered(broker.reset(key, ACCOUNT, "1"), 422).body()).isEqualTo(first.body());
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        answered(broker.reset(key, ACCOUNT, PASSWORD), 200);
        answered(broker.reset(key, ACCOUNT, "Other-1234"), 409);

        assertThat(state().ledger().entries()).hasSize(1);
    }

    @Test
    void the_same_key_at_another_service_is_another_key() {
        answered(broker.reset(key, ACCOUNT, PASSWORD), 200);
        var body = Map.of("userName", "0135" + ACCOUNT, "newPassword", PASSWORD);
        answered(broker.post(ServiceName.CFMMC, "/query-password-resets", key, body), 200);

        assertThat(state().ledger().entries()).hasSize(2);
    }

    @Test
    void a_probe_tells_what_became_of_a_key() {
        var declined = UUID.randomUUID();
        answered(broker.reset(key, ACCOUNT, PASSWORD), 200);
        answered(broker.reset(declined, ACCOUNT, "1"), 422);

        assertThat(answered(broker.probe(key), 200).body().path("status").asString())
                .isEqualTo("applied");
        var standing = answered(broker.probe(declined), 200).body();
        assertThat(standing.path("status").asString()).isEqualTo("declined");
        assertThat(standing.path("code").asString()).isEqualTo("131");
    }

    @Test
    void a_key_that_a_probe_did_not_find_is_refused_for_ever() {
        assertThat(answered(broker.probe(key), 404).body().path("status").asString())
                .isEqualTo("absent");

        answered(broker.reset(key, ACCOUNT, PASSWORD), 410);
        answered(broker.reset(key, ACCOUNT, PASSWORD), 410);
        answered(broker.probe(key), 404);
        assertThat(state().ledger().entries()).isEmpty();
    }

    @Test
    void a_hundred_resets_at_once_are_a_hundred_effects() {
        var keys = IntStream.range(0, 100).mapToObj(i -> UUID.randomUUID()).toList();

        keys.parallelStream().forEach(each -> answered(broker.reset(each, ACCOUNT, PASSWORD), 200));

        assertThat(state().ledger().entries())
                .extracting(entry -> entry.key())
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void one_reset_sent_fifty_times_at_once_is_one_effect() {
        IntStream.range(0, 50).parallel().forEach(i -> answered(broker.reset(key, ACCOUNT, PASSWORD), 200));

        assertThat(state().ledger().entries()).hasSize(1);
    }
}
