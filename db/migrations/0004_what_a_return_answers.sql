ALTER TABLE `supply_document` ADD `against_id` text;--> statement-breakpoint
CREATE INDEX `supply_document_by_against` ON `supply_document` (`against_id`);