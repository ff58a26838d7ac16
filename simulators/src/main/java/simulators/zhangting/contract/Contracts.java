package simulators.zhangting.contract;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import simulators.zhangting.http.Call;
import simulators.zhangting.http.Json;
import simulators.zhangting.http.Malformed;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.OperationId;
import simulators.zhangting.state.ServiceName;
import simulators.zhangting.state.SimulatorState;
import simulators.zhangting.state.Subject;

/** Receives the calls to all gateways: signature first, then faults, then the gateway itself. */
public final class Contracts {

    private final SimulatorState state;
    private final SignatureCheck signatures;
    private final Map<ServiceName, Gateway> gateways;

    public Contracts(SimulatorState state, SigningKeys keys, InstantSource clock) {
        this.state = state;
        signatures = new SignatureCheck(keys, clock);
        gateways = Map.of(
                ServiceName.REGISTRY, new RegistryGateway(state.customers()),
                ServiceName.CTP_MANAGEMENT, new CtpManagementGateway(state),
                ServiceName.CFMMC, new CfmmcGateway(state),
                ServiceName.SMS, new SmsGateway(state.inbox()),
                ServiceName.FACE, new FaceGateway(state));
    }

    /** Serves a call to a service; {@code path} is the part after the service's name. */
    public Reply serve(ServiceName service, String path, Call call) {
        var complaint = signatures.complaint(call);
        if (complaint.isPresent()) {
            return Reply.error(401, complaint.get(), "not done");
        }
        return switch (gateway(service).read(call, path)) {
            case Asked.Question question -> serve(question.subject(), Optional.empty(), question.work());
            case Asked.Change change -> change(change, call);
            case Asked.Probe probe -> probe(new OperationId(service, probe.key()));
            case Asked.NoSuchPath nothing -> Reply.error(404, "no-such-path", "the contract has no such call");
        };
    }

    private Gateway gateway(ServiceName service) {
        return Optional.ofNullable(gateways.get(service)).orElseThrow();
    }

    private Reply change(Asked.Change change, Call call) {
        var key = Json.uuid(call.header("Idempotency-Key")
                .orElseThrow(() -> new Malformed("the header Idempotency-Key is missing")));
        var id = new OperationId(change.subject().service(), key);
        var digest = change.subject().operation() + " " + SignatureCheck.sha256(call.body());
        return serve(
                change.subject(), Optional.of(key), new ChangeWork(state.operations(), id, digest, change.attempt()));
    }

    private Reply probe(OperationId id) {
        var subject = new Subject(id.service(), Subject.PROBE, "");
        return serve(subject, Optional.of(id.key()), new ProbeWork(state.operations(), id));
    }

    private Reply serve(Subject subject, Optional<UUID> key, Work work) {
        try (var flight = state.inFlight().begin(subject, key)) {
            return state.faults()
                    .strike(subject)
                    .map(fault -> new Misfortune(fault, flight).serve(work))
                    .orElseGet(work::normally);
        }
    }
}
