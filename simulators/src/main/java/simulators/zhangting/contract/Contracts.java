package simulators.zhangting.contract;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import simulators.zhangting.http.Call;
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

    public Contracts(SimulatorState state, SigningKeys keys, InstantSource clock, Receipts receipts) {
        this.state = state;
        signatures = new SignatureCheck(keys, clock);
        gateways = Map.of(
                ServiceName.REGISTRY, new RegistryGateway(state.customers()),
                ServiceName.CTP_MANAGEMENT, new CounterGateway(state, Dialect.ctp()),
                ServiceName.FEMAS, new CounterGateway(state, Dialect.femas()),
                ServiceName.CFMMC, new CfmmcGateway(state),
                ServiceName.SMS, new SmsGateway(state, receipts),
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
        var id = new OperationId(change.subject().service(), Gateway.key(call));
        var digest = change.subject().operation() + " " + SignedText.sha256(call.body());
        return serve(change.subject(), Optional.of(id.key()), new ChangeWork(state.operations(), id, digest, change));
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
