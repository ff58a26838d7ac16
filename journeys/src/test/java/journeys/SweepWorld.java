package journeys;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A running hall with customers, staff of each role, an application with operations and a ticket, and one in review. */
final class SweepWorld implements AutoCloseable {

    final ProcessWorld world;
    final Door door;
    final OpenApi api = OpenApi.read();
    final SampleBodies samples = new SampleBodies(api);
    final RoleTable roles = RoleTable.read(Path.of("../docs/roles.md"));
    final Map<String, StaffClient> staff = new LinkedHashMap<>();
    final CustomerClient owner;
    final CustomerClient other;
    private final Map<String, String> ids = new HashMap<>();

    SweepWorld(String name) {
        Path folder = Folders.fresh(name);
        world = new ProcessWorld(folder);
        world.settings.put("ZHANGTING_PACK_LOCATION", FastPack.in(folder));
        world.addStaff("hong.ling", "洪凌", "ADMINISTRATOR");
        world.startHall();
        door = new Door(world.hallAddress);
        Administrator admin = new Administrator(world, "hong.ling");
        for (String role : RoleTable.ROLES) {
            Administrator.NewPerson person = admin.add("only." + role.toLowerCase(Locale.ROOT), role);
            ids.put("staff " + role, person.id());
            staff.put(role, admin.signIn(person));
        }
        Administrator.NewPerson spare = admin.add("spare.person", "AUDITOR");
        ids.put("spare", spare.id());
        JsonNode own = admin.signIn(spare).http.get("/own-sessions").mustBe(200).body();
        ids.put("session", own.path(0).path("key").asString());
        owner = world.customer("80001020");
        other = world.customer("80001021");
        ownersLostReply();
        othersReview();
    }

    /** What the counter answered got lost, so that a person has to find out. */
    private void ownersLostReply() {
        String ctp = "ctp-management";
        world.simulators.fault(
                Map.of("service", ctp, "kind", "lost-reply", "account", owner.person.account(), "times", 1));
        world.simulators.fault(Map.of("service", ctp, "kind", "maintenance", "operation", "operations"));
        owner.signIn();
        owner.startWithPhotos("trading", "monitoring-centre");
        owner.finishAndSubmit();
        StaffClient handler = handler();
        handler.claimAndApprove(owner.application);
        ids.put(
                "ticket",
                await("a ticket")
                        .atMost(Duration.ofMinutes(1))
                        .until(() -> handler.openTickets(owner.application), tickets -> !tickets.isEmpty())
                        .getFirst());
        ids.put("item", owner.follow().path("items").path(0).path("id").asString());
    }

    private void othersReview() {
        other.signIn();
        other.startWithPhotos("trading");
        other.finishAndSubmit();
        handler().decide(other.application, "claim", Map.of());
        JsonNode seen = handler()
                .http
                .get("/applications/" + other.application)
                .mustBe(200)
                .body();
        ids.put("evidence", seen.path("evidence").path(0).path("id").asString());
    }

    StaffClient handler() {
        return staff.get("HANDLER");
    }

    /** Whatever was decided meanwhile, the handler holds the other's application again, where that is possible. */
    void claimAgain() {
        String state = handler().state(other.application);
        if (state.equals("frozen")) {
            handler().tryNow(other.application, "thaw");
        }
        if (!state.equals("in-review")) {
            handler().tryNow(other.application, "claim");
        }
    }

    String staffId(String role) {
        return ids.get("staff " + role);
    }

    /** The path with ids of what is there: the owner's at the hall, at the console what the handler works on, and somebody spare. */
    String real(OpenApi.Endpoint endpoint) {
        String id = endpoint.area().equals("hall") ? owner.application : ofConsole(endpoint.path());
        return fill(endpoint, id, ids.get("evidence"), ids.get("session"), ids.get("item"));
    }

    private String ofConsole(String path) {
        return path.contains("/tickets/")
                ? ids.get("ticket")
                : path.contains("/staff/") ? ids.get("spare") : other.application;
    }

    /** The path with ids that nothing has. */
    String unknown(OpenApi.Endpoint endpoint) {
        String id = UUID.randomUUID().toString();
        return fill(endpoint, id, id, "none", id);
    }

    private static String fill(OpenApi.Endpoint endpoint, String id, String evidence, String key, String item) {
        String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        boolean days = endpoint.path().matches(".*/(audit|export|exports/applications)");
        return endpoint.path()
                        .replace("{evidence}", evidence)
                        .replace("{item}", item)
                        .replace("{side}", "front")
                        .replace("{gateway}", "cfmmc")
                        .replace("policies/{key}", "policies/privacy-policy")
                        .replace("agreements/{key}", "agreements/information-change")
                        .replace("{key}", key)
                        .replace("{id}", id)
                + (days ? "?from=" + day + "&to=" + day : "");
    }

    /** A request that is right in every way, but for who asks. */
    Door.Knock knock(OpenApi.Endpoint endpoint, String path) {
        Door.Knock knock = Door.Knock.of(endpoint.method(), path)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .with("If-Match", "\"0\"")
                .with("X-Consent", "1");
        if (endpoint.upload()) {
            return knock.bytes(Pictures.jpeg(7)).with("Content-Type", "image/jpeg");
        }
        return endpoint.writes() ? knock.json(samples.of(endpoint)) : knock;
    }

    /** Somebody who may call the endpoint; at the hall the other customer, to whom nothing of the owner belongs. */
    HttpSession allowed(OpenApi.Endpoint endpoint) {
        return endpoint.area().equals("console")
                ? staff.get(roles.allowed().getOrDefault(endpoint.route(), Set.of("HANDLER")).stream()
                                .sorted(Comparator.comparing(RoleTable.ROLES::indexOf))
                                .findFirst()
                                .orElseThrow())
                        .http
                : other.http;
    }

    boolean isOpen(OpenApi.Endpoint endpoint) {
        return roles.open().contains(endpoint.route())
                || endpoint.path().matches("/api/hall/(session|hall|captchas(/.*)?|policies/.*|sign-in|sign-in/codes)");
    }

    /** Somebody with a session who is not signed in. */
    HttpSession stranger(OpenApi.Endpoint endpoint) {
        String area = endpoint.area().equals("console") ? "console" : "hall";
        HttpSession stranger = new HttpSession(world.hallAddress, area);
        stranger.refresh();
        return stranger;
    }

    @Override
    public void close() {
        world.close();
    }
}
