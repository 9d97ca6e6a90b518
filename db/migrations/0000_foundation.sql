CREATE TABLE `assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`date` text NOT NULL,
	`shift_id` text NOT NULL,
	`duty_post_id` text NOT NULL,
	`person_id` text NOT NULL,
	`pinned` integer NOT NULL,
	FOREIGN KEY (`shift_id`) REFERENCES `shift`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`duty_post_id`) REFERENCES `duty_post`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assignment_by_date` ON `assignment` (`date`);--> statement-breakpoint
CREATE INDEX `assignment_by_person` ON `assignment` (`person_id`,`date`);--> statement-breakpoint
CREATE UNIQUE INDEX `assignment_once` ON `assignment` (`date`,`shift_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `demand` (
	`id` text PRIMARY KEY NOT NULL,
	`duty_post_id` text NOT NULL,
	`shift_id` text NOT NULL,
	`heads` integer NOT NULL,
	FOREIGN KEY (`duty_post_id`) REFERENCES `duty_post`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shift_id`) REFERENCES `shift`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `duty_post` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`outdoor` integer NOT NULL,
	`position` integer NOT NULL,
	`removed` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `shift` (
	`id` text PRIMARY KEY NOT NULL,
	`letter` text NOT NULL,
	`name` text NOT NULL,
	`start_minute` integer NOT NULL,
	`end_minute` integer NOT NULL,
	`night` integer NOT NULL,
	`weight` real NOT NULL,
	`position` integer NOT NULL,
	`removed` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit_event` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`command_id` text NOT NULL,
	`at` text NOT NULL,
	`user` text NOT NULL,
	`route` text NOT NULL,
	`act` text NOT NULL,
	`target` integer,
	`payload_hash` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_event_command` ON `audit_event` (`command_id`);--> statement-breakpoint
CREATE INDEX `audit_event_target` ON `audit_event` (`target`);--> statement-breakpoint
CREATE TABLE `event_payload` (
	`seq` integer PRIMARY KEY NOT NULL,
	`salt` text NOT NULL,
	`label` text NOT NULL,
	`subject` text NOT NULL,
	`input_hash` text NOT NULL,
	`changes` text NOT NULL,
	`result` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `export_run` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`folder` text NOT NULL,
	`files` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `agenda_item` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`statements` text NOT NULL,
	`resolution` text NOT NULL,
	`votes` text,
	`responsible` text NOT NULL,
	`due_on` text,
	`done_on` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agenda_item_by_meeting` ON `agenda_item` (`meeting_id`,`position`);--> statement-breakpoint
CREATE TABLE `meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`ordinal` integer NOT NULL,
	`title` text NOT NULL,
	`starts_at` text NOT NULL,
	`ends_at` text,
	`place` text NOT NULL,
	`chair` text NOT NULL,
	`recorder` text NOT NULL,
	`attendees` text NOT NULL,
	`summary` text NOT NULL,
	`removed` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `notice` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`salutation` text NOT NULL,
	`body` text NOT NULL,
	`signature` text NOT NULL,
	`date` text NOT NULL,
	`removed` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `post` (
	`id` text PRIMARY KEY NOT NULL,
	`branch_name` text NOT NULL,
	`community` text NOT NULL,
	`street` text NOT NULL,
	`founded_on` text NOT NULL,
	`zone` text NOT NULL,
	`hotline` text NOT NULL,
	`supervision_phone` text NOT NULL,
	`buildings` integer NOT NULL,
	`entrances` integer NOT NULL,
	`households` integer NOT NULL,
	`sample` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `setting` (
	`id` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `absence` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`kind` text NOT NULL,
	`note` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `absence_by_person` ON `absence` (`person_id`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`unit` text NOT NULL,
	`job_title` text NOT NULL,
	`branch_office` text NOT NULL,
	`political_status` text NOT NULL,
	`kind` text NOT NULL,
	`group` text NOT NULL,
	`duty_roles` text NOT NULL,
	`phone` text NOT NULL,
	`consent_to_publish` integer NOT NULL,
	`available_from` text,
	`available_to` text,
	`birth_year` integer,
	`no_nights` integer NOT NULL,
	`trained` integer NOT NULL,
	`note` text NOT NULL,
	`removed` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `item` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`spec` text NOT NULL,
	`unit` text NOT NULL,
	`category` text NOT NULL,
	`low_level` integer,
	`removed` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `stock_move` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`item_id` text NOT NULL,
	`kind` text NOT NULL,
	`root_kind` text NOT NULL,
	`delta` integer NOT NULL,
	`at` text NOT NULL,
	`party` text NOT NULL,
	`person_id` text,
	`anonymous` integer NOT NULL,
	`value_fen` integer,
	`handler` text NOT NULL,
	`checker` text NOT NULL,
	`purpose` text NOT NULL,
	`note` text NOT NULL,
	`voucher` text NOT NULL,
	`reverses_id` text,
	FOREIGN KEY (`item_id`) REFERENCES `item`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stock_move_id` ON `stock_move` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `stock_move_voucher` ON `stock_move` (`voucher`);--> statement-breakpoint
CREATE UNIQUE INDEX `stock_move_reverses` ON `stock_move` (`reverses_id`);--> statement-breakpoint
CREATE INDEX `stock_move_by_time` ON `stock_move` (`at`);--> statement-breakpoint
CREATE INDEX `stock_move_sums` ON `stock_move` (`item_id`,`root_kind`,`at`,`delta`);--> statement-breakpoint
CREATE TRIGGER `stock_move_no_update` BEFORE UPDATE ON `stock_move` BEGIN SELECT RAISE(ABORT, 'stock_move is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `stock_move_no_delete` BEFORE DELETE ON `stock_move` BEGIN SELECT RAISE(ABORT, 'stock_move is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `stock_move_not_below_zero` BEFORE INSERT ON `stock_move`
WHEN NEW.delta < 0 AND (SELECT COALESCE(SUM(delta), 0) FROM stock_move WHERE item_id = NEW.item_id) + NEW.delta < 0
BEGIN SELECT RAISE(ABORT, 'stock below zero'); END;
