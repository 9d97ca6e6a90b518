CREATE TABLE `branch` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`approved_by` text NOT NULL,
	`founded_on` text,
	`dissolved_on` text,
	`removed` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `building` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`committee_id` text,
	`carer_id` text,
	`removed` integer NOT NULL,
	FOREIGN KEY (`committee_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`carer_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `building_unit` (
	`id` text PRIMARY KEY NOT NULL,
	`building_id` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`rooms` text NOT NULL,
	`carer_id` text,
	`removed` integer NOT NULL,
	FOREIGN KEY (`building_id`) REFERENCES `building`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`carer_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `building_unit_by_building` ON `building_unit` (`building_id`);--> statement-breakpoint
CREATE TABLE `double_registration` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`reported_on` text NOT NULL,
	`residence` text NOT NULL,
	`wished_posts` text NOT NULL,
	`available_hours` text NOT NULL,
	`received_by` text NOT NULL,
	`note` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `double_registration_person` ON `double_registration` (`person_id`);--> statement-breakpoint
CREATE TABLE `office_term` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`office` text NOT NULL,
	`from` text NOT NULL,
	`to` text,
	`appointed_by` text NOT NULL,
	`note` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `office_term_by_person` ON `office_term` (`person_id`);--> statement-breakpoint
CREATE TABLE `party_application` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`name` text NOT NULL,
	`submitted_on` text NOT NULL,
	`received_by` text NOT NULL,
	`conduct` text NOT NULL,
	`forwarded_to` text NOT NULL,
	`forwarded_on` text,
	`note` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `person_pair` (
	`id` text PRIMARY KEY NOT NULL,
	`first_id` text NOT NULL,
	`second_id` text NOT NULL,
	`kind` text NOT NULL,
	`note` text NOT NULL,
	FOREIGN KEY (`first_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`second_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pioneer_post` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`place` text NOT NULL,
	`duties` text NOT NULL,
	`commitment` text NOT NULL,
	`holder_ids` text NOT NULL,
	`position` integer NOT NULL,
	`removed` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `training` (
	`id` text PRIMARY KEY NOT NULL,
	`date` text NOT NULL,
	`topic` text NOT NULL,
	`trainer` text NOT NULL,
	`place` text NOT NULL,
	`qualifies` integer NOT NULL,
	`attendee_ids` text NOT NULL,
	`note` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `working_group` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`duties` text NOT NULL,
	`leader_id` text,
	`position` integer NOT NULL,
	`removed` integer NOT NULL,
	FOREIGN KEY (`leader_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `cash_move` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`delta_fen` integer NOT NULL,
	`at` text NOT NULL,
	`donor_kind` text,
	`party` text NOT NULL,
	`guardian` text NOT NULL,
	`phone` text NOT NULL,
	`anonymous` integer NOT NULL,
	`bound_to` text NOT NULL,
	`point` text NOT NULL,
	`handler` text NOT NULL,
	`checker` text NOT NULL,
	`receipt_number` text NOT NULL,
	`voucher` text NOT NULL,
	`note` text NOT NULL,
	`reverses_id` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cash_move_id` ON `cash_move` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `cash_move_voucher` ON `cash_move` (`voucher`);--> statement-breakpoint
CREATE UNIQUE INDEX `cash_move_reverses` ON `cash_move` (`reverses_id`);--> statement-breakpoint
CREATE INDEX `cash_move_by_time` ON `cash_move` (`at`);--> statement-breakpoint
CREATE TABLE `distribution_run` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`item_id` text NOT NULL,
	`quota` integer NOT NULL,
	`from` text NOT NULL,
	`days` integer NOT NULL,
	`teams` text NOT NULL,
	`note` text NOT NULL,
	`closed_on` text,
	`removed` integer NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `item`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `kit` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`parts` text NOT NULL,
	`removed` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `lot` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`code` text NOT NULL,
	`expires_on` text,
	`maker` text NOT NULL,
	`bound_to` text NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `item`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lot_by_item` ON `lot` (`item_id`);--> statement-breakpoint
CREATE TABLE `run_unit` (
	`id` text PRIMARY KEY NOT NULL,
	`run_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`date` text NOT NULL,
	`team` text NOT NULL,
	`doors` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`run_id`) REFERENCES `distribution_run`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `building_unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `run_unit_by_run` ON `run_unit` (`run_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `run_unit_once` ON `run_unit` (`run_id`,`unit_id`);--> statement-breakpoint
CREATE TABLE `stock_count` (
	`id` text PRIMARY KEY NOT NULL,
	`place_id` text,
	`started_at` text NOT NULL,
	`counter` text NOT NULL,
	`checker` text NOT NULL,
	`lines` text NOT NULL,
	`note` text NOT NULL,
	`settled_at` text,
	`document_id` text,
	`removed` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `store_place` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`removed` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `supply_document` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`voucher` text NOT NULL,
	`at` text NOT NULL,
	`party` text NOT NULL,
	`recipient_kind` text,
	`recipient_id` text,
	`donor_kind` text,
	`guardian` text NOT NULL,
	`phone` text NOT NULL,
	`anonymous` integer NOT NULL,
	`bound_to` text NOT NULL,
	`value_fen` integer,
	`value_basis` text NOT NULL,
	`handler` text NOT NULL,
	`checker` text NOT NULL,
	`approver` text NOT NULL,
	`purpose` text NOT NULL,
	`note` text NOT NULL,
	`run_id` text,
	`kit_id` text,
	`reverses_id` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `supply_document_id` ON `supply_document` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `supply_document_voucher` ON `supply_document` (`voucher`);--> statement-breakpoint
CREATE UNIQUE INDEX `supply_document_reverses` ON `supply_document` (`reverses_id`);--> statement-breakpoint
CREATE INDEX `supply_document_by_time` ON `supply_document` (`at`);--> statement-breakpoint
CREATE INDEX `supply_document_by_recipient` ON `supply_document` (`recipient_kind`,`recipient_id`);--> statement-breakpoint
ALTER TABLE `person` ADD `home_branch` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `person` ADD `branch_id` text;--> statement-breakpoint
ALTER TABLE `person` ADD `service_post` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `person` ADD `skills` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `person` ADD `commitment` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `person` ADD `publish_unit` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `person` ADD `publish_phone` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `person` ADD `consented_on` text;--> statement-breakpoint
ALTER TABLE `person` ADD `original` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `item` ADD `packs` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `item` ADD `returnable` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `item` ADD `warn_days` integer DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE `stock_move` ADD `document_id` text;--> statement-breakpoint
ALTER TABLE `stock_move` ADD `lot_id` text;--> statement-breakpoint
ALTER TABLE `stock_move` ADD `place_id` text;--> statement-breakpoint
CREATE INDEX `stock_move_stock` ON `stock_move` (`item_id`,`lot_id`,`place_id`,`delta`);--> statement-breakpoint
CREATE INDEX `stock_move_by_document` ON `stock_move` (`document_id`);--> statement-breakpoint
CREATE INDEX `stock_move_by_person` ON `stock_move` (`person_id`);--> statement-breakpoint
UPDATE `person` SET `publish_unit` = `consent_to_publish`, `publish_phone` = `consent_to_publish`;
--> statement-breakpoint
CREATE TRIGGER `supply_document_no_update` BEFORE UPDATE ON `supply_document` BEGIN SELECT RAISE(ABORT, 'supply_document is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `supply_document_no_delete` BEFORE DELETE ON `supply_document` BEGIN SELECT RAISE(ABORT, 'supply_document is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `cash_move_no_update` BEFORE UPDATE ON `cash_move` BEGIN SELECT RAISE(ABORT, 'cash_move is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `cash_move_no_delete` BEFORE DELETE ON `cash_move` BEGIN SELECT RAISE(ABORT, 'cash_move is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `cash_move_not_below_zero` BEFORE INSERT ON `cash_move`
WHEN NEW.delta_fen < 0 AND (SELECT COALESCE(SUM(delta_fen), 0) FROM cash_move) + NEW.delta_fen < 0
BEGIN SELECT RAISE(ABORT, 'cash below zero'); END;
--> statement-breakpoint
CREATE TRIGGER `stock_move_lot_not_below_zero` BEFORE INSERT ON `stock_move`
WHEN NEW.delta < 0 AND (SELECT COALESCE(SUM(delta), 0) FROM stock_move
  WHERE item_id = NEW.item_id AND lot_id IS NEW.lot_id AND place_id IS NEW.place_id) + NEW.delta < 0
BEGIN SELECT RAISE(ABORT, 'stock below zero'); END;
