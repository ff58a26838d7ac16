package io.zhangting.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private static final ApplicationModules MODULES = ModuleRules.modules(Program.PRODUCT);

    @Test
    void exactly_these_modules_exist() {
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrderElementsOf(ModuleRules.MODULES);
    }

    @Test
    void modules_keep_to_their_declared_dependencies() {
        MODULES.verify();
    }

    /** Written to {@code target/spring-modulith-docs}. */
    @Test
    void the_modules_can_be_drawn() {
        new Documenter(MODULES)
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
    }
}
