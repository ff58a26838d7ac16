package io.zhangting.health.web;

import io.zhangting.health.CheckHealth;
import io.zhangting.kernel.SignedInStaff;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the hall's connections are, for staff. */
@RestController
@RequestMapping("/api/console/health")
class HealthController {

    private final CheckHealth health;

    HealthController(CheckHealth health) {
        this.health = health;
    }

    @GetMapping
    HealthJson now(SignedInStaff staff) {
        return HealthJson.of(health.now());
    }
}
