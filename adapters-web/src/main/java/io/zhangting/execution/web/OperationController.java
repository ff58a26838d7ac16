package io.zhangting.execution.web;

import io.zhangting.applications.BrowseApplications;
import io.zhangting.execution.ShowOperations;
import io.zhangting.kernel.ApplicationId;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.web.Problems;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was done at the counters, attempt by attempt. */
@RestController
class OperationController {

    private final ShowOperations operations;
    private final BrowseApplications applications;

    OperationController(ShowOperations operations, BrowseApplications applications) {
        this.operations = operations;
        this.applications = applications;
    }

    @GetMapping("/api/console/applications/{id}/operations")
    ResponseEntity<?> of(SignedInStaff staff, @PathVariable UUID id) {
        return applications
                .find(new ApplicationId(id))
                .<ResponseEntity<?>>map(found -> ResponseEntity.ok(operations.of(found.id()).stream()
                        .map(OperationJson::of)
                        .toList()))
                .orElseGet(Problems::notFound);
    }
}
