package simulators.zhangting.contract;

import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import simulators.zhangting.http.Call;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Malformed;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.Customer;
import simulators.zhangting.state.FaceAnswer;
import simulators.zhangting.state.ServiceName;
import simulators.zhangting.state.SimulatorState;
import simulators.zhangting.state.Subject;
import tools.jackson.databind.JsonNode;

/** The face verification service. It never looks at the photo. */
final class FaceGateway implements Gateway {

    private static final String OPERATION = "verifications";

    private final SimulatorState state;
    private final AtomicLong references = new AtomicLong();

    FaceGateway(SimulatorState state) {
        this.state = state;
    }

    @Override
    public Asked read(Call call, String path) {
        if (!Gateway.posts(call, path, "/" + OPERATION)) {
            return new Asked.NoSuchPath();
        }
        var body = Json.read(call.body());
        requirePhoto(body);
        var name = Json.text(body, "name");
        var customer = state.customers()
                .byDocumentNumber(Json.text(body, "documentNumber"))
                .filter(found -> found.name().equals(name));
        var account = customer.map(Customer::account).orElse("");
        return new Asked.Question(new Subject(ServiceName.FACE, OPERATION, account), new Look(customer));
    }

    @SuppressWarnings("UnusedException") // the cause would quote the photo
    private static void requirePhoto(JsonNode body) {
        try {
            Json.text(body, "photoType");
            Base64.getDecoder().decode(Json.text(body, "photo"));
        } catch (IllegalArgumentException e) {
            throw new Malformed("the photo is not base64");
        }
    }

    private final class Look implements Work {

        private final Optional<Customer> customer;

        Look(Optional<Customer> customer) {
            this.customer = customer;
        }

        @Override
        public Reply normally() {
            return switch (customer.map(found -> state.faces().of(found.account()))
                    .orElse(FaceAnswer.WRONG_PERSON)) {
                case MATCH -> verified(true, 0.97);
                case WRONG_PERSON -> wrongPerson();
                case UNAVAILABLE -> Reply.later(503, "unavailable", 30);
            };
        }

        @Override
        public Reply wrongPerson() {
            return verified(false, 0.21);
        }

        private Reply verified(boolean match, double score) {
            var reference = "V-" + references.incrementAndGet();
            return Reply.json(
                    200,
                    Json.object()
                            .put("match", match)
                            .put("score", score)
                            .put("live", true)
                            .put("reference", reference));
        }
    }
}
