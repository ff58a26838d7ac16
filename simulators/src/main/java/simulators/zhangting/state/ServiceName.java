package simulators.zhangting.state;

import java.util.Arrays;
import java.util.Optional;

/** The outside systems, by the first segment of their paths. */
public enum ServiceName {
    REGISTRY("registry"),
    CTP_MANAGEMENT("ctp-management"),
    FEMAS("femas"),
    CFMMC("cfmmc"),
    SMS("sms"),
    FACE("face");

    private final String path;

    ServiceName(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    public static Optional<ServiceName> of(String path) {
        return Arrays.stream(values()).filter(name -> name.path.equals(path)).findFirst();
    }

    @Override
    public String toString() {
        return path;
    }
}
