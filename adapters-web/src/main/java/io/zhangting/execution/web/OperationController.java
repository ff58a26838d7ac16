package io.zhangting.execution.web;

import io.zhangting.execution.ShowOperations;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInStaff;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was done at the counters, attempt by attempt. */
@RestController
class OperationController {

    private final ShowOperations operations;

    OperationController(ShowOperations operations) {
        this.operations = operations;
    }

    @GetMapping("/api/console/applications/{id}/operations")
    List<OperationJson> of(SignedInStaff staff, @PathVariable UUID id) {
        return operations.of(new ApplicationId(id)).stream()
                .map(OperationJson::of)
                .toList();
    }
}
