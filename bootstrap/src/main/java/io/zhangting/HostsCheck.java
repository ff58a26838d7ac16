package io.zhangting;

import io.zhangting.health.domain.Finding;
import io.zhangting.health.port.SelfCheck;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/** Whether the hall knows the names by which others reach it; without them it serves this machine only. */
class HostsCheck implements SelfCheck {

    private static final String SUBJECT = "web-hosts";

    private final OwnHosts hosts;
    private final Optional<InetAddress> listensOn;

    /** @param listensOn empty for every address of this machine */
    HostsCheck(OwnHosts hosts, Optional<InetAddress> listensOn) {
        this.hosts = hosts;
        this.listensOn = listensOn;
    }

    @Override
    public List<Finding> now() {
        if (isForgotten()) {
            return List.of(
                    Finding.warning(
                            SUBJECT,
                            "没有设置营业厅的域名，除本机以外的访问都会被拒绝（421）",
                            "设置 zhangting.web.hosts（环境变量 ZHANGTING_WEB_HOSTS），写客户、员工和网关访问用的域名，不带端口；只在本机使用则设置 server.address: 127.0.0.1"));
        }
        return List.of(Finding.good(
                SUBJECT, hosts.hosts().isEmpty() ? "只在本机使用" : "可以用这些域名访问：" + String.join("、", hosts.hosts())));
    }

    /** Others can connect, and none of them would be served. */
    boolean isForgotten() {
        return hosts.hosts().isEmpty()
                && listensOn.filter(InetAddress::isLoopbackAddress).isEmpty();
    }
}
