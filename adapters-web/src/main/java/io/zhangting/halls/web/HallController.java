package io.zhangting.halls.web;

import io.zhangting.halls.ShowHall;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this hall is and offers now. */
@RestController
class HallController {

    private final ShowHall hall;

    HallController(ShowHall hall) {
        this.hall = hall;
    }

    @GetMapping("/api/hall/hall")
    HallJson show() {
        return HallJson.of(hall);
    }
}
