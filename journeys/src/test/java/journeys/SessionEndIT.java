package journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Sessions begin anew at sign-in and end when they should; what was stolen before is worth nothing after. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionEndIT {

    private static final String SESSIONS = "infrastructure.spring_session";

    private final ProcessWorld world = new ProcessWorld(Folders.fresh("SessionEndIT"));
    private final Door door = new Door(world.hallAddress);

    SessionEndIT() {
        world.startHall();
    }

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void signing_in_and_out_leaves_no_old_session_alive() {
        CustomerClient customer = world.customer("80001020");
        customer.http.refresh();
        Map<String, String> before = customer.http.credentials();
        customer.signIn();
        Map<String, String> inside = customer.http.credentials();
        assertThat(inside.get("Cookie")).isNotEqualTo(before.get("Cookie"));
        assertThat(inside.get("X-CSRF-TOKEN")).isNotEqualTo(before.get("X-CSRF-TOKEN"));
        assertThat(own(before)).isEqualTo(401);
        assertThat(own(inside)).isEqualTo(200);

        customer.http.post("/sign-out", Map.of()).mustBe(204);
        assertThat(own(inside)).isEqualTo(401);
    }

    @Test
    void an_idle_session_and_one_at_its_absolute_limit_are_over() {
        CustomerClient idle = signedIn("80001021");
        world.postgres()
                .change("update " + SESSIONS + " set last_access_time = last_access_time - 31 * 60000,"
                        + " expiry_time = expiry_time - 31 * 60000");
        assertThat(own(idle.http.credentials())).isEqualTo(401);

        CustomerClient old = signedIn("80001022");
        assertThat(own(old.http.credentials())).isEqualTo(200);
        signedInYesterday();
        assertThat(own(old.http.credentials())).isEqualTo(401);
    }

    /** The day is changed within what was written of the session; everything keeps its length. */
    private void signedInYesterday() {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        String yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        world.postgres()
                .change("update " + SESSIONS + "_attributes set attribute_bytes = overlay(attribute_bytes placing '"
                        + yesterday + "'::bytea from position('" + today + "'::bytea in attribute_bytes))"
                        + " where position('" + today + "'::bytea in attribute_bytes) > 0");
    }

    private CustomerClient signedIn(String account) {
        CustomerClient customer = world.customer(account);
        customer.signIn();
        return customer;
    }

    private int own(Map<String, String> credentials) {
        return door.answer(Door.Knock.of("GET", "/api/hall/applications").with(credentials))
                .status();
    }
}
