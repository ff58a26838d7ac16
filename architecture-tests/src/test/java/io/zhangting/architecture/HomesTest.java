package io.zhangting.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomesTest {

    @ParameterizedTest
    @CsvSource({
        "io.zhangting, bootstrap",
        "io.zhangting.kernel, domain",
        "io.zhangting.kernel.web, adapters-web",
        "io.zhangting.kernel.security, adapters-security",
        "io.zhangting.access, application",
        "io.zhangting.access.port, application",
        "io.zhangting.access.domain, domain",
        "io.zhangting.access.domain.web, domain",
        "io.zhangting.access.persistence.jooq.tables, adapters-persistence",
        "io.zhangting.halls.packs, adapters-packs",
        "io.zhangting.infrastructure, adapters-persistence",
        "io.zhangting.ctp.wire, adapters-ctp",
        "io.zhangting.face, adapters-identity"
    })
    void a_package_names_its_maven_module(String packageName, String module) {
        assertThat(Homes.belongsIn("io.zhangting", packageName)).isEqualTo(module);
    }

    @ParameterizedTest
    @CsvSource({
        "file:/src/zhangting/domain/target/classes/io/zhangting/kernel/Actor.class, domain",
        "file:/target/zhangting/domain/target/classes/io/zhangting/kernel/Actor.class, domain",
        "jar:file:/src/zhangting/bootstrap/target/zhangting-plain.jar!/io/zhangting/BusinessHall.class, bootstrap",
        "jar:file:/m2/io/zhangting/zhangting/0.1.0-SNAPSHOT/zhangting-0.1.0-SNAPSHOT-plain.jar!/io/zhangting/BusinessHall.class, bootstrap",
        "jar:file:/m2/io/zhangting/adapters-web/0.1.0/adapters-web-0.1.0.jar!/io/zhangting/halls/web/X.class, adapters-web",
        "file:/elsewhere/io/zhangting/kernel/Actor.class, an unknown place"
    })
    void a_class_tells_where_it_was_found(URI source, String module) {
        assertThat(Homes.foundIn(source)).isEqualTo(module);
    }
}
