package simulators.zhangting.state;

import java.util.UUID;

/** An idempotency key at the service to which it was sent. */
public record OperationId(ServiceName service, UUID key) {}
