package journeys;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Somebody who looks after people over HTTP, as the console's page does. */
final class Administrator {

    static final String PASSWORD = "purple hippos sing softly";

    final StaffClient client;
    private final ProcessWorld world;

    Administrator(ProcessWorld world, String name) {
        this.world = world;
        this.client = world.staff(name);
    }

    /** Invites somebody, who enrols at once. */
    NewPerson add(String name, String... roles) {
        JsonNode invited = client.http
                .post("/staff", Map.of("name", name, "displayName", "员工" + name, "roles", List.of(roles)))
                .mustBe(200)
                .body();
        return enrol(name, invited);
    }

    NewPerson enrol(String name, JsonNode invited) {
        String code = invited.path("enrolment").path("code").asString();
        HttpSession browser = new HttpSession(world.hallAddress, "console");
        browser.refresh();
        JsonNode opened = browser.post("/enrolment/opening", Map.of("code", code))
                .mustBe(200)
                .body();
        String secret = opened.path("secret").asString();
        browser.post("/enrolment", Map.of("code", code, "password", PASSWORD, "totp", StaffClient.totp(secret)))
                .mustBe(204);
        return new NewPerson(name, invited.path("id").asString(), secret, code);
    }

    JsonNode person(String name) {
        return client.http
                .get("/staff")
                .mustBe(200)
                .body()
                .valueStream()
                .filter(person -> person.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** On the strength of the version as it is now. */
    HttpSession.Answer change(String name, String action, Object body) {
        JsonNode person = person(name);
        return client.http.post(
                "/staff/" + person.path("id").asString() + "/" + action,
                body,
                "If-Match",
                "\"" + person.path("version").asLong() + "\"");
    }

    /** Somebody who has enrolled, with what they know. */
    record NewPerson(String name, String id, String secret, String code) {}

    /** With the code of the next half minute: the one of now proved the enrolment. */
    StaffClient signIn(NewPerson person) {
        StaffClient staff = new StaffClient(world.hallAddress);
        staff.signIn(person.name(), PASSWORD, StaffClient.totp(person.secret(), 30));
        return staff;
    }
}
