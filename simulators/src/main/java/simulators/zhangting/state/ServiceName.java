package simulators.zhangting.state;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The outside systems, by the first segment of their paths. */
public enum ServiceName {
    REGISTRY("registry"),
    CTP_MANAGEMENT("ctp-management"),
    FEMAS("femas"),
    CFMMC("cfmmc"),
    SMS("sms"),
    FACE("face"),
    CTP_FRONT("ctp-front");

    private final String path;

    ServiceName(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** Whether it is a gateway that is called by HTTP. A front speaks a protocol of its own and has its own faults. */
    public boolean hasGateway() {
        return this != CTP_FRONT;
    }

    public static Stream<ServiceName> gateways() {
        return Arrays.stream(values()).filter(ServiceName::hasGateway);
    }

    public static Optional<ServiceName> of(String path) {
        return Arrays.stream(values()).filter(name -> name.path.equals(path)).findFirst();
    }

    @Override
    public String toString() {
        return path;
    }
}
